import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Notice } from '@/components/ui/notice'
import type { Lack } from '@/lib/handouts/finished'
import { shareOf, understandable } from '@/lib/handouts/checklist'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { DraftActs } from './draft-acts'

interface DraftReadingProps {
  readonly draft: {
    readonly id: string
    readonly revision: number
    readonly version: number
    readonly lacks: readonly Lack[]
    readonly missing: readonly Locale[]
    readonly about: { readonly ticked: readonly string[] }
    readonly asked: { readonly at: Date; readonly by: string } | null
    readonly mayWrite: boolean
    readonly mayPublish: boolean
  }
  readonly timeZone: string
  readonly acts: Readonly<Record<'ask' | 'publish' | 'giveBack' | 'drop', FormAction>>
}

/** Where a draft stands: what is left to do, who is asked to read it, and the press that publishes. */
export function DraftReading({ draft, timeZone, acts }: DraftReadingProps) {
  const t = useTranslations('writing')
  const format = useFormatter()
  const { lacks, missing, asked, about, mayPublish } = draft
  const share = shareOf(understandable, about.ticked)
  const nameOf = (part: Lack['part']) => (part === 'about' ? t('aboutPart') : englishName(part))
  return (
    <div className="flex max-w-[40rem] flex-col gap-4">
      {lacks.length > 0 ? (
        <Notice title={t('lacksTitle')}>
          <ul className="list-disc ps-5">
            {lacks.map(({ part, kind, problems = [] }) => (
              <li key={`${part} ${kind}`}>{t(`lacks.${kind}`, { part: nameOf(part), count: problems.length })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {missing.length > 0 ? <p>{t('missingLanguage', { languages: format.list(missing.map(englishName)) })}</p> : null}
      {share > 70 ? null : <p>{t('notUnderstandable', { share })}</p>}
      {asked ? (
        <p className="font-semibold">
          {t('asked', { by: asked.by, date: format.dateTime(asked.at, { dateStyle: 'medium', timeZone }) })}
        </p>
      ) : null}
      {asked && !mayPublish ? <p>{t('askedOwn')}</p> : null}
      {asked || draft.mayWrite ? null : <p>{t('askedElse')}</p>}
      <DraftActs {...{ draft, acts }} />
    </div>
  )
}
