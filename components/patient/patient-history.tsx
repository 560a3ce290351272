import { useFormatter, useTranslations } from 'next-intl'
import type { Correctable, PatientEvent } from '@/lib/patients/patient-event'
import { fieldsOf } from '@/lib/patients/patient-event'
import { sexes } from '@/lib/patients/sex'

interface PatientHistoryProps {
  readonly events: readonly {
    readonly id: string
    readonly at: Date
    readonly by: string
    readonly event: PatientEvent
  }[]
  readonly timeZone: string
}

/** What was corrected, by whom and when, with what it was; the latest first. */
export function PatientHistory({ events, timeZone }: PatientHistoryProps) {
  const t = useTranslations('patient.history')
  const format = useFormatter()
  if (events.length === 0) return null
  return (
    <section data-print="no" aria-labelledby="history">
      <h2 id="history" className="mb-3 text-heading font-semibold">
        {t('title')}
      </h2>
      <ul className="border-t border-rule">
        {events.map(({ id, at, by, event }) => (
          <li key={id} className="border-b border-rule py-2 wrap-anywhere">
            {t(event.type, {
              name: by,
              number: 'recordNumber' in event ? event.recordNumber : '',
              date: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
            })}
            {event.type === 'corrected' || event.type === 'merged' ? <Was was={event.was} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Was({ was }: { readonly was: Extract<PatientEvent, { type: 'corrected' }>['was'] }) {
  const t = useTranslations('patient.history')
  const label = useTranslations('newPatient')
  const format = useFormatter()
  const said = (field: Correctable): string => {
    const value = was[field] ?? ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (field === 'dateOfBirth') return format.dateTime(new Date(value), { dateStyle: 'long', timeZone: 'UTC' })
    const sex = field === 'sex' ? sexes.find((each) => each === value) : undefined
    return sex ? label(`sexes.${sex}`) : value || t('nothing')
  }
  return (
    <ul className="ps-4 text-small text-muted">
      {fieldsOf(was).map((field) => (
        <li key={field}>
          {label(field)}: {t.rich('was', { value: () => <bdi>{said(field)}</bdi> })}
        </li>
      ))}
    </ul>
  )
}
