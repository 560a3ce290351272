import type { PatientActor } from '@/lib/access/actor'
import type { TestClinic } from './clinic'
import type { Keel } from './keel'
import { newPatient } from './patient'

export async function giveAddress(keel: Keel, { patientId }: { patientId: string }, address: string | null) {
  await keel.asOwner('UPDATE patient SET email = $2 WHERE id = $1', [patientId, address])
}

export async function newPatientAt(keel: Keel, clinic: TestClinic, address: string): Promise<PatientActor> {
  const patient = await newPatient(clinic)
  await giveAddress(keel, patient, address)
  return patient
}

export const messagesOf = (keel: Keel, personId: string) =>
  keel.asOwner(
    'SELECT id, kind, about_id AS "aboutId", address, state, attempts, problem FROM message WHERE person_id = $1 ORDER BY created_at, id',
    [personId],
  )

export const jobsFor = async (keel: Keel, messageId: string) =>
  (
    await keel.asOwner(`SELECT 1 FROM keel_jobs.job WHERE name = 'deliver-message' AND data->>'messageId' = $1`, [
      messageId,
    ])
  ).length

/** What somebody was told last in their own mailbox, and how the log has it. */
export async function lastTold(keel: Keel, staffId: string) {
  const last = (await messagesOf(keel, staffId)).at(-1)
  const event = { type: 'message.queued', messageId: last?.['id'] }
  return { kind: last?.['kind'], address: last?.['address'], event }
}
