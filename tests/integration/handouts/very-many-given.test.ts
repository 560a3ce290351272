import { expect, it } from 'vitest'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewHome } from '@/lib/operations/intake/view-home'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { givenWithoutCase } from '@/tests/support/given'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient } from '@/tests/support/patient'

const keel = testKeel()

/** What they were given once, on each of the 200 days before, too. */
const givenDaily = (patientId: string) =>
  keel.asOwner(
    `INSERT INTO assignment (clinic_id, id, patient_id, handout_version_id, assigned_at)
      SELECT a.clinic_id, gen_random_uuid(), a.patient_id, a.handout_version_id, a.assigned_at - n * interval '1 day'
      FROM (SELECT * FROM assignment WHERE patient_id = $1 LIMIT 1) a, generate_series(1, 200) n`,
    [patientId],
  )

it('all of what was given at once is printed together, however much that is', async () => {
  const { patientId } = await newPatient(keel.here)
  const handouts: string[] = []
  for (let each = 0; each < 24; each += 1) handouts.push(await published(keel.here))
  const giving = { patientId, handouts, personalLine: '', thoughtOf: true }
  const { assignmentId } = must(await giveToPatient(keel.here.clinician, giving, start))
  const printed = must(await printHandouts(keel.here.clinician, { assignmentId, isTogether: true }, at(1)))
  expect([printed.together, printed.handouts.length]).toEqual([24, 24])
})

it('what was given last is on the patient’s page, however much was given before', async () => {
  const { caseId, patient } = await newCase(keel, keel.here)
  await givenDaily(patient.patientId)
  const giving = { caseId, handouts: ['h4'], personalLine: '', thoughtOf: true }
  const { assignmentId } = must(await assignHandouts(keel.here.clinician, giving, at(4)))
  expect(must(await viewHome(patient, {}, at(5))).handouts.map(({ id }) => id)).toContain(assignmentId)
})

it('what was given last without a case is shown to the clinic', async () => {
  const patient = await newPatient(keel.here)
  const { patientId } = patient
  await givenWithoutCase(keel.here, patient)
  await givenDaily(patientId)
  must(
    await giveToPatient(keel.here.clinician, { patientId, handouts: ['h4'], personalLine: '', thoughtOf: true }, at(1)),
  )
  const shown = must(await viewGiving(keel.here.clinician, { patientId }, at(2))).handouts
  expect(shown.map(({ handout }) => handout)).toContain('h4')
})
