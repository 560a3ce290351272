import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { partsOfPlan } from '@/lib/exercises/plan-text'
import { HandoutBody } from './handout-body'

interface PlanBodyProps extends Omit<Parameters<typeof HandoutBody>[0], 'body'> {
  readonly body: string
  /** Which of its exercises are for today, by their places; and on which day the next ones are, where today has none. */
  readonly plan: { readonly today: readonly number[]; readonly next: string | null }
  /** Where the patient says how it went. */
  readonly children: ReactNode
}

/** A plan of exercises as its patient reads it: what is for today, then how it went, then the others. */
export function PlanBody({ body, plan: { today, next }, told, children, ...around }: PlanBodyProps) {
  const t = useTranslations('handout.plan')
  const format = useFormatter()
  const { before, exercises, after } = partsOfPlan(body)
  const [now, others] = [
    exercises.filter((_, at) => today.includes(at)),
    exercises.filter((_, at) => !today.includes(at)),
  ]
  const day = (each: string) => format.dateTime(new Date(each), { weekday: 'long', timeZone: 'UTC' })
  return (
    <div className="flex flex-col gap-4">
      <HandoutBody body={before} {...around} />
      <section aria-labelledby="for-today" className="flex flex-col gap-4">
        <h2 id="for-today" className="mt-2 text-heading font-bold">
          {t('title')}
        </h2>
        {now.length === 0 ? (
          <p>
            {t('none')} {next ? t('next', { day: day(next) }) : null}
          </p>
        ) : (
          <HandoutBody body={now.join('\n\n')} {...around} isPart />
        )}
      </section>
      {children}
      {others.length > 0 ? (
        <Disclosure summary={t('other', { count: others.length })}>
          <HandoutBody body={others.join('\n\n')} {...around} isPart />
        </Disclosure>
      ) : null}
      <HandoutBody body={after} told={told} {...around} />
    </div>
  )
}
