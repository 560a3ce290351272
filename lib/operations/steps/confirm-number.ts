import 'server-only'
import type { AuditEvent } from '@/lib/audit/event'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { confirmNumber as write } from '@/lib/db/patients'
import { changedContact, type CallBack, type Patient } from '@/lib/patients/patient'
import { textNumber } from '@/lib/texts/text-number'

interface Confirming {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/**
 * The number to call back, as the patient says it is, whose record is locked; what is recorded says which fields changed, and
 * none of them.
 */
export async function confirmNumber(
  { tx, clinicId, now }: Confirming,
  was: Patient,
  call: CallBack,
): Promise<readonly AuditEvent[]> {
  const patientId = was.id
  // Whoever has another number, or reads on somebody else's phone, is asked anew whether texts may come to it.
  const isSame = call.phone === was.phone || (await isSameNumber(tx, clinicId, call.phone, was.textTo))
  const textTo = isSame && !call.isOthersPhone ? was.textTo : null
  await write(tx, clinicId, patientId, { ...call, textTo, at: now })
  const { phone, mayLeaveMessage } = call
  const fields = changedContact(was, { email: was.email, phone, mayLeaveMessage, textTo })
  return fields.length === 0 ? [] : [{ type: 'patient.contact-changed', patientId, fields: [...fields] }]
}

/** However it is written: they agreed to text messages at the number itself. */
async function isSameNumber(tx: Tx, clinicId: string, phone: string | null, textTo: string | null): Promise<boolean> {
  if (phone === null || textTo === null) return false
  return textNumber(phone, (await getClinic(tx, clinicId)).region) === textTo
}
