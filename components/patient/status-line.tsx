import { useFormatter, useTranslations } from 'next-intl'
import { callWords } from '@/components/shell/call-words'
import type { PatientStatus } from '@/lib/cases/patient-status'
import { spokenTo } from '@/lib/intake/spoken-to'

interface StatusLineProps {
  readonly status: PatientStatus
  readonly isEmergency: boolean
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly timeZone: string
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** Who has read the form, or by when somebody should. */
export function StatusLine({ status, isEmergency, clinic, timeZone, about }: StatusLineProps) {
  const t = useTranslations('status')
  const format = useFormatter()
  const time = format.dateTime(status.kind === 'waiting' ? status.by : status.at, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return (
    <p>
      {t.rich(keyOf(status, isEmergency), {
        ...spokenTo(about),
        time,
        ...callWords(clinic),
      })}
    </p>
  )
}

function keyOf(status: PatientStatus, isEmergency: boolean) {
  switch (status.kind) {
    case 'called':
      return status.isReached ? 'reached' : 'tried'
    case 'opened':
      return 'opened'
    case 'waiting':
      if (!status.isLate) return 'waiting'
      return isEmergency ? 'lateNow' : 'late'
  }
}
