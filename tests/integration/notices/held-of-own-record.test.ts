import { expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { onTheDay, planOf, planOnCase, sendDue } from '@/tests/support/planned'
import { restricted } from '@/tests/support/restricted'

const keel = testKeel()
const told = async (actor: StaffActor) =>
  must(await listNotices(actor, {}, onTheDay(5))).notices.map(({ kind }) => kind)

it('of a handout that was held nobody is told of their own record: whoever has the case is, or another lead', async () => {
  const { clinician, colleague, lead } = keel.here
  const { caseId, patient } = await newCase(keel, keel.here)
  await planOnCase(keel.here, caseId)
  await keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [patient.patientId])
  must(await sendDue(keel.here, (await planOf(keel, patient.patientId)).id))
  expect(await told(clinician)).toEqual(['handout-held'])

  const isPatient = (who: StaffActor) =>
    keel.asOwner('UPDATE record_restriction SET colleague_id = $2 WHERE patient_id = $1', [
      ...[patient.patientId, who.staffId],
    ])
  await restricted(keel.here, patient.patientId, clinician.staffId)
  expect(await told(clinician)).toEqual([])
  expect(await told(lead)).toEqual(['handout-held'])

  await keel.asOwner(`UPDATE triage_case SET state = 'claimed', owner_id = $2 WHERE id = $1`, [
    caseId,
    colleague.staffId,
  ])
  expect(await told(colleague)).toEqual(['handout-held'])
  expect(await told(lead)).toEqual([])

  await keel.asOwner('UPDATE planned_handout SET planned_by = $2 WHERE case_id = $1', [caseId, colleague.staffId])
  await isPatient(colleague)
  const other = await newStaff(keel.here.id, 'lead', 'Dr. Other')
  expect(await told(colleague)).toEqual([])
  expect(await told(other)).toEqual(['handout-held'])
  await isPatient(other)
  expect(await told(other)).toEqual([])
  expect(await told(colleague)).toEqual(['handout-held'])
})

async function held() {
  const { caseId, patient } = await newCase(keel, keel.here)
  await planOnCase(keel.here, caseId)
  await keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [patient.patientId])
  must(await sendDue(keel.here, (await planOf(keel, patient.patientId)).id))
  return patient.patientId
}
const ended = (who: StaffActor, at: string | null) =>
  keel.asOwner('UPDATE staff SET disabled_at = $2 WHERE id = $1', [who.staffId, at])

it('somebody is told where every lead is the patient, and whoever planned it has left', async () => {
  await keel.asOwner('DELETE FROM planned_handout')
  await keel.asOwner(`UPDATE staff SET disabled_at = now() WHERE name = 'Dr. Other'`)
  const { clinician, colleague, lead } = keel.here
  await restricted(keel.here, await held(), lead.staffId)
  await ended(clinician, '2026-11-23')
  expect([await told(colleague), await told(lead)]).toEqual([['handout-held'], []])
  await ended(clinician, null)
})

it('the leads are told where whoever planned it is away and is covered by the patient', async () => {
  await keel.asOwner('DELETE FROM planned_handout')
  const { clinician, colleague, lead } = keel.here
  await restricted(keel.here, await held(), colleague.staffId)
  must(await sayAway(lead, { staffId: clinician.staffId, coverId: colleague.staffId, back: '2027-06-01' }, onTheDay(4)))
  expect([await told(colleague), await told(lead)]).toEqual([[], ['handout-held']])
})
