import { useTranslations } from 'next-intl'
import type { TextProblem } from '@/lib/handouts/text-problem'

interface TextProblemsProps {
  readonly problems: readonly TextProblem[]
  /** Leads to the line in the text. */
  readonly onLine: (line: number) => void
}

/** What is to be mended in a text, each with its line. */
export function TextProblems({ problems, onLine }: TextProblemsProps) {
  const t = useTranslations('writing')
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="text-problems" className="border-s-4 border-ink ps-4">
      <h3 id="text-problems" className="font-bold">
        {t('problemsTitle', { count: problems.length })}
      </h3>
      <ul>
        {problems.map(({ line, kind, what }, index) => (
          <li key={index} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <button
              type="button"
              onClick={() => {
                onLine(line)
              }}
              className="min-h-(--target) cursor-pointer text-accent underline underline-offset-4"
            >
              {t('line', { line })}
            </button>
            <span className="min-w-0 wrap-anywhere">{t(`problems.${kind}`, { what })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
