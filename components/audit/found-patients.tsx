import { useFormatter, useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { Wanted } from '@/lib/audit/wanted'
import { auditHref } from '@/lib/web/audit-address'

export interface FoundPatient {
  readonly id: string
  readonly name: string
  readonly recordNumber: string
  readonly dateOfBirth: string
}

interface FoundPatientsProps {
  readonly search: string
  readonly found: readonly FoundPatient[]
  readonly most: number
  readonly wanted: Wanted
}

/** Whom a search may mean: each narrows the log to that patient, and keeps what else was chosen. */
export function FoundPatients({ search, found, most, wanted }: FoundPatientsProps) {
  const t = useTranslations('audit')
  const format = useFormatter()
  if (search === '') return null
  if (found.length === 0) return <p className="mb-4">{t('nobody', { search })}</p>
  return (
    <section className="mb-5">
      <h2 className="font-semibold">{t('whom')}</h2>
      <ul>
        {found.slice(0, most).map(({ id, name, recordNumber, dateOfBirth }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <TextLink href={auditHref({ ...wanted, patient: id })} className="py-1 wrap-anywhere">
              <bdi>{name}</bdi>
            </TextLink>
            <span className="text-muted tabular-nums">
              {recordNumber} · {format.dateTime(new Date(dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' })}
            </span>
          </li>
        ))}
      </ul>
      {found.length > most ? <p className="text-muted">{t('atMost', { count: most })}</p> : null}
    </section>
  )
}
