import { ContactForm } from '@/components/patient/contact-form'
import { drawnCarer } from '@/lib/patients/carer'
import type { viewPatient } from '@/lib/operations/patients/view-patient'
import { saveContact } from './actions'

interface Props {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
}

/** How a patient is reached, to be changed. */
export function HowReached({ patient }: Props) {
  const { id, email, phone, mayLeaveMessage, textTo, canText, carer } = patient
  return (
    <ContactForm
      key={`${email ?? ''} ${phone ?? ''} ${textTo ?? ''} ${String(mayLeaveMessage)} ${drawnCarer(carer)}`}
      action={saveContact}
      patientId={id}
      mayText={canText ? textTo !== null : null}
      carerWas={drawnCarer(carer)}
      {...{ email, phone, mayLeaveMessage, carer }}
    />
  )
}
