import { useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import { useShortMoment } from '@/components/case/short-moment'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { LockSign } from '@/components/ui/lock-sign'
import { TextLink } from '@/components/ui/text-link'

interface NoticeListProps {
  readonly notices: readonly {
    readonly id: string
    readonly caseId: string | null
    readonly patientId: string
    readonly kind: 'taken-over' | 'given' | 'not-agreed' | 'handout-held'
    readonly line: string
    readonly at: Date
    readonly by: string
    readonly coveredName: string | null
    readonly patient: string
    readonly isRestricted: boolean
  }[]
  /** How many come after these. */
  readonly more: number
  readonly now: Date
  readonly timeZone: string
  readonly see: FormAction
}

/** So many stand open: with a list that changed hands the page below stays in reach. */
const shown = 5

/** What a colleague did with one's case, on every page until it was seen. */
export function NoticeList({ notices, more, now, timeZone, see }: NoticeListProps) {
  const t = useTranslations('notices')
  if (notices.length === 0) return null
  const rows = notices.map((notice) => <NoticeRow key={notice.id} {...{ notice, now, timeZone, see }} />)
  const last = more > 0 ? <li className="py-1.5">{t('more', { count: more })}</li> : null
  return (
    <section aria-label={t('title')} data-print="no" className="border-b border-rule bg-tint">
      <div className="mx-auto max-w-[90rem] px-4 sm:px-6">
        <ul>{rows.slice(0, shown)}</ul>
        {rows.length > shown ? (
          <Disclosure summary={t('others', { count: rows.length - shown + more })}>
            <ul>
              {rows.slice(shown)}
              {last}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </section>
  )
}

interface NoticeRowProps extends Pick<NoticeListProps, 'now' | 'timeZone' | 'see'> {
  readonly notice: NoticeListProps['notices'][number]
}

function NoticeRow({ notice, now, timeZone, see }: NoticeRowProps) {
  const { id, caseId, patientId, kind, line, at, by, coveredName, patient, isRestricted } = notice
  const t = useTranslations('notices')
  const short = useShortMoment(now, timeZone)
  return (
    <li className="flex items-center gap-x-5 py-1.5 max-sm:justify-between">
      <span id={`notice-${id}`} className="min-w-0 wrap-anywhere">
        {t.rich(wordsOf(kind, coveredName !== null), {
          by,
          title: line,
          name: coveredName ?? '',
          patient,
          time: short(at).words,
          link: (words) => (
            <>
              <TextLink href={hrefOf(kind, caseId, patientId)}>{words}</TextLink>
              {isRestricted ? <LockSign label={t('restricted')} /> : null}
            </>
          ),
        })}
        {line && kind !== 'handout-held' ? <span className="block wrap-anywhere">{line}</span> : null}
      </span>
      {/* Whom it was told to says that it was seen; for whoever covers it goes when they open the case, and what was held goes when it is decided. */}
      {coveredName === null && kind !== 'handout-held' ? (
        <OneTapForm action={see} fields={{ noticeId: id }} label={t('seen')} describedBy={`notice-${id}`} />
      ) : null}
    </li>
  )
}

type Kind = NoticeListProps['notices'][number]['kind']

const wordsOf = (kind: Kind, isCovered: boolean) =>
  kind === 'handout-held' ? (isCovered ? 'heldCovered' : 'held') : isCovered ? 'givenCovered' : kind

const hrefOf = (kind: Kind, caseId: string | null, patientId: string): string => {
  if (caseId === null) return `/patients/${patientId}/give`
  return kind === 'handout-held' ? `/cases/${caseId}#handouts` : `/cases/${caseId}`
}
