import { useTranslations } from 'next-intl'
import type { PatientEvent } from '@/lib/patients/patient-event'
import { PatientEventWords } from './patient-event-words'

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
  if (events.length === 0) return null
  return (
    <section data-print="no" aria-labelledby="history">
      <h2 id="history" className="mb-3 text-heading font-semibold">
        {t('title')}
      </h2>
      <ul className="border-t border-rule">
        {events.map(({ id, at, by, event }) => (
          <li key={id} className="border-b border-rule py-2 wrap-anywhere">
            <PatientEventWords {...{ at, by, event, timeZone }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
