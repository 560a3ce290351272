import { useFormatter, useTranslations } from 'next-intl'
import { carerLine } from '@/lib/patients/carer'
import { type Correctable, fieldsOf, type PatientEvent } from '@/lib/patients/patient-event'
import { sexes } from '@/lib/patients/sex'

interface PatientEventWordsProps {
  readonly at: Date
  readonly by: string
  readonly event: PatientEvent
  readonly timeZone: string
}

/** What happened to a record, by whom and when, with what it was before. */
export function PatientEventWords({ at, by, event, timeZone }: PatientEventWordsProps) {
  const t = useTranslations('patient.history')
  const format = useFormatter()
  return (
    <>
      {t(event.type, {
        name: by,
        number: 'recordNumber' in event ? event.recordNumber : '',
        date: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
      })}
      {event.type === 'corrected' || event.type === 'merged' ? <Was was={event.was} /> : null}
    </>
  )
}

function Was({ was }: { readonly was: Extract<PatientEvent, { type: 'corrected' }>['was'] }) {
  const t = useTranslations('patient.history')
  const label = useTranslations('newPatient')
  const carer = useTranslations('carer')
  const format = useFormatter()
  const said = (field: Correctable): string => {
    const value = was[field] ?? ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'object') return `${carerLine(value)}. ${carer(value.mayKnow ? 'mayKnow' : 'mayNotKnow')}`
    if (field === 'dateOfBirth') return format.dateTime(new Date(value), { dateStyle: 'long', timeZone: 'UTC' })
    const sex = field === 'sex' ? sexes.find((each) => each === value) : undefined
    return sex ? label(`sexes.${sex}`) : value || t('nothing')
  }
  const fields = fieldsOf(was)
  if (fields.length === 0) return null
  return (
    <ul className="ps-4 text-small text-muted">
      {fields.map((field) => (
        <li key={field}>
          {label(field)}: {t.rich('was', { value: () => <bdi>{said(field)}</bdi> })}
        </li>
      ))}
    </ul>
  )
}
