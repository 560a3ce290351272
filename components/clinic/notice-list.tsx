import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import { TextLink } from '@/components/ui/text-link'

interface NoticeListProps {
  readonly notices: readonly {
    readonly id: string
    readonly caseId: string
    readonly kind: 'taken-over' | 'given' | 'not-agreed'
    readonly line: string
    readonly at: Date
    readonly by: string
    readonly coveredName: string | null
    readonly patient: string
  }[]
  /** How many come after these. */
  readonly more: number
  readonly timeZone: string
  readonly see: FormAction
}

/** What a colleague did with one's case, on every page until it was seen. */
export function NoticeList({ notices, more, timeZone, see }: NoticeListProps) {
  const t = useTranslations('notices')
  const format = useFormatter()
  if (notices.length === 0) return null
  return (
    <section aria-label={t('title')} data-print="no" className="border-b border-rule bg-tint">
      <ul className="mx-auto max-w-[90rem] px-4 sm:px-6">
        {notices.map(({ id, caseId, kind, line, at, by, coveredName, patient }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-5 gap-y-1 py-1.5">
            <span id={`notice-${id}`}>
              {t.rich(coveredName === null ? kind : 'givenCovered', {
                by,
                name: coveredName ?? '',
                patient,
                time: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
                link: (words) => <TextLink href={`/cases/${caseId}`}>{words}</TextLink>,
              })}
              {line ? <span className="block wrap-anywhere">{line}</span> : null}
            </span>
            {/* Whom it was told to says that it was seen; for whoever covers it goes when they open the case. */}
            {coveredName === null ? (
              <OneTapForm action={see} fields={{ noticeId: id }} label={t('seen')} describedBy={`notice-${id}`} />
            ) : null}
          </li>
        ))}
        {more > 0 ? <li className="py-1.5">{t('more', { count: more })}</li> : null}
      </ul>
    </section>
  )
}
