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
  await write(tx, clinicId, patientId, { ...call, at: now })
  const fields = changedContact(was, { email: was.email, phone: call.phone, mayLeaveMessage: call.mayLeaveMessage })
  return fields.length === 0 ? [] : [{ type: 'patient.contact-changed', patientId, fields: [...fields] }]
}
