import { beforeEach, expect, it } from 'vitest'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewHome } from '@/lib/operations/intake/view-home'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, newPatient, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  await keel.asOwner('UPDATE assignment SET attention = NULL, attention_at = NULL')
  await keel.asOwner('UPDATE own_handout SET retired_at = now() WHERE retired_at IS NULL')
  subject = await newCase(keel, keel.here)
})

const onCase = async (handout: string) =>
  (await look(keel.here, subject.caseId)).handouts.find((each) => each.handout === handout)
const assign = (handouts: readonly string[], change: object = {}) =>
  assignHandouts(
    keel.here.clinician,
    { caseId: subject.caseId, handouts, personalLine: '', thoughtOf: false, ...change },
    at(4),
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
  await keel.asOwner(
    `INSERT INTO assignment (clinic_id, id, patient_id, handout_version_id, assigned_at)
      SELECT a.clinic_id, gen_random_uuid(), a.patient_id, a.handout_version_id, a.assigned_at - n * interval '1 day'
      FROM (SELECT * FROM assignment WHERE patient_id = $1 LIMIT 1) a, generate_series(1, 200) n`,
    [subject.patient.patientId],
  )
  must(await assign(['h4'], { thoughtOf: true }))
  const id = (await onCase('h4'))?.id
  expect(must(await viewHome(subject.patient, {}, at(5))).handouts.map((each) => each.id)).toContain(id)
})

it('what was given last without a case is shown to the clinic', async () => {
  const { patientId } = await newPatient(keel.here)
  const giving = { patientId, personalLine: '', thoughtOf: true }
  must(await giveToPatient(keel.here.clinician, { ...giving, handouts: ['h2'] }, start))
  await keel.asOwner(
    `INSERT INTO assignment (clinic_id, id, patient_id, handout_version_id, assigned_at)
      SELECT a.clinic_id, gen_random_uuid(), a.patient_id, a.handout_version_id, a.assigned_at - n * interval '1 day'
      FROM (SELECT * FROM assignment WHERE patient_id = $1 LIMIT 1) a, generate_series(1, 200) n`,
    [patientId],
  )
  must(await giveToPatient(keel.here.clinician, { ...giving, handouts: ['h4'] }, at(1)))
  const shown = must(await viewGiving(keel.here.clinician, { patientId }, at(2))).handouts
  expect(shown.map(({ handout }) => handout)).toContain('h4')
})
