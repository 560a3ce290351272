import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import type { EventView, Named } from '@/lib/audit/view-events'
import type { Wanted } from '@/lib/audit/wanted'
import { erasedBefore, type Ground } from '@/lib/patients/grounds'
import { auditFileHref, auditHref } from '@/lib/web/audit-address'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'
import { type FoundPatient, FoundPatients } from './found-patients'

interface Erased {
  readonly at: Date
  readonly by: string | null
  readonly ground: Ground
}

interface AuditPageProps {
  readonly timeZone: string
  readonly wanted: Wanted
  readonly patient: string | null
  /** Of a record that is not there any more: when it was erased, and by whom where a lead did so. */
  readonly erased: Erased | null
  readonly colleagues: readonly Named[]
  readonly search: string
  readonly found: readonly FoundPatient[]
  readonly mostFound: number
  readonly events: readonly EventView[]
  readonly next: string | null
  /** Openings of restricted records that no lead has looked at. */
  readonly toReview: number
}

export function AuditPage(props: AuditPageProps) {
  const { timeZone, wanted, patient, erased, events, next } = props
  const t = useTranslations('audit')
  const openings = useTranslations('openings')
  return (
    <>
      <PageTitle
        lead={t('lead')}
        above={
          patient === null ? undefined : <TextLink href={`/patients/${String(wanted.patient)}`}>{patient}</TextLink>
        }
      >
        {erased ? t('ofErased') : patient === null ? t('title') : t('ofPatient', { name: patient })}
      </PageTitle>
      <p className="mb-4">
        <TextLink href="/audit/openings">{openings('toReview', { count: props.toReview })}</TextLink>
      </p>
      <AuditFilters wanted={wanted} colleagues={props.colleagues} search={props.search} />
      <WhomAbout {...props} />
      {events.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <AuditTable events={events} timeZone={timeZone} />
      )}
      <p data-print="no" className="mt-4 flex flex-wrap items-baseline gap-4">
        {next ? (
          <ButtonLink href={auditHref({ ...wanted, after: next })} variant="secondary">
            {t('next')}
          </ButtonLink>
        ) : null}
        {/* Not a page: the browser takes it as a file. */}
        <a href={auditFileHref(wanted)} className="text-accent underline">
          {t('file')}
        </a>
        <span className="text-muted">{t('fileHint')}</span>
      </p>
    </>
  )
}

/** Of whom this is all that is shown, with the way to everybody's; or who is meant. */
function WhomAbout({ timeZone, wanted, patient, erased, search, found, mostFound }: AuditPageProps) {
  const t = useTranslations('audit')
  const format = useFormatter()
  if (patient === null && !erased) return <FoundPatients {...{ search, found, wanted }} most={mostFound} />
  const everybody = <TextLink href={auditHref({ ...wanted, patient: null })}>{t('everybody')}</TextLink>
  if (!erased) {
    return (
      <p className="mb-4">
        {t('narrowed', { name: patient ?? '' })} {everybody}
      </p>
    )
  }
  const date = format.dateTime(erased.at, { dateStyle: 'long', timeZone })
  return (
    <p className="mb-4 max-w-prose">
      {t('erased', { date, how: howErased(erased), name: erased.by ?? '' })} {everybody}
    </p>
  )
}

const howErased = ({ by, ground }: Erased): string =>
  by !== null ? 'lead' : ground === erasedBefore ? 'again' : 'itself'
