import 'server-only'
import type { AuditEvent } from '@/lib/audit/event'
import { confirmNumber as write, lockPatient } from '@/lib/db/patients'
import { changedContact, type CallBack } from '@/lib/patients/patient'
import type { Context } from '../gateway'

/** The number to call back, as the patient says it is; what is recorded says which fields changed, and none of them. */
export async function confirmNumber(
  { tx, clinicId, actor, now }: Context<'patient'>,
  call: CallBack,
): Promise<readonly AuditEvent[]> {
  const { patientId } = actor
  const was = await lockPatient(tx, clinicId, patientId)
  if (!was) return []
  await write(tx, clinicId, patientId, { ...call, at: now })
  const fields = changedContact(was, { email: was.email, phone: call.phone, mayLeaveMessage: call.mayLeaveMessage })
  return fields.length === 0 ? [] : [{ type: 'patient.contact-changed', patientId, fields: [...fields] }]
}
