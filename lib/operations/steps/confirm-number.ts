import 'server-only'
import type { PatientSelf } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { Tx } from '@/lib/db/client'
import { confirmNumber as write, lockPatient } from '@/lib/db/patients'
import { changedContact, type CallBack } from '@/lib/patients/patient'

interface Confirming {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: PatientSelf
  readonly now: Date
}

/** The number to call back, as the patient says it is; what is recorded says which fields changed, and none of them. */
export async function confirmNumber(
  { tx, clinicId, actor, now }: Confirming,
  call: CallBack,
): Promise<readonly AuditEvent[]> {
  const { patientId } = actor
  const was = await lockPatient(tx, clinicId, patientId)
  if (!was) return []
  // Whoever has another number, or reads on somebody else's phone, is asked anew whether texts may come to it.
  const textTo = call.phone === was.phone && !call.isOthersPhone ? was.textTo : null
  await write(tx, clinicId, patientId, { ...call, textTo, at: now })
  const { phone, mayLeaveMessage } = call
  const fields = changedContact(was, { email: was.email, phone, mayLeaveMessage, textTo })
  return fields.length === 0 ? [] : [{ type: 'patient.contact-changed', patientId, fields: [...fields] }]
}
