import { beforeEach, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { about, english, published } from '@/tests/support/draft'
import { newPlan } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { onTheDay, planOf, sendDue } from '@/tests/support/planned'
import { whileUncommitted } from '@/tests/support/uncommitted'

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

it('a stop that came since the page was drawn is not taken off the worklist by taking the handout back', async () => {
  must(await assign(['h4'], { thoughtOf: true }))
  const drawn = await onCase('h4')
  const assignmentId = drawn?.id
  must(await tellExercises(subject.patient, { assignmentId, said: 'stopped' }, at(9)))
  const back = await takeBackHandout(keel.here.clinician, { assignmentId, asks: drawn?.asks ?? '' }, at(10))
  expect(back).toEqual({ ok: false, code: 'handout-asks-anew' })
  const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(11)))
  expect(rows).toMatchObject([{ id: subject.caseId, reading: 'stopped-exercise' }])
  const anew = (await onCase('h4'))?.asks
  must(await takeBackHandout(keel.here.clinician, { assignmentId, asks: anew ?? '' }, at(12)))
})

it('a stop that is said at the very moment of taking the handout back is not lost either', async () => {
  must(await assign(['h4'], { thoughtOf: true }))
  const assignmentId = (await onCase('h4'))?.id
  const query = `UPDATE assignment SET attention = 'stopped-exercise', attention_at = $2 WHERE id = $1`
  const back = await whileUncommitted(keel, { query, values: [assignmentId, at(9).now()] }, () =>
    takeBackHandout(keel.here.clinician, { assignmentId, asks: '' }, at(9)),
  )
  expect(back).toEqual({ ok: false, code: 'handout-asks-anew' })
  expect((await onCase('h4'))?.takenBack).toBeNull()
})

it('exercises that were held since the page was drawn, for a newer plan was given, are not sent by that page', async () => {
  const { caseId } = subject
  const { patientId } = subject.patient
  must(await composePlan(keel.here.clinician, newPlan({ caseId, send: 'in-2-weeks' }), at(1)))
  const { id: plannedId } = await planOf(keel, patientId)
  const drawn = (await look(keel.here, caseId)).planned.find(({ id }) => id === plannedId)
  must(await composePlan(keel.here.colleague, newPlan({ caseId }), at(2)))
  must(await sendDue(keel.here, plannedId))
  expect(await planOf(keel, patientId)).toMatchObject({ heldFor: 'newer-plan' })
  const byPage = { plannedId, thoughtOf: true, shown: allAgainst('h5') }
  const send = (held: string) => sendPlannedHandout(keel.here.clinician, { ...byPage, held }, onTheDay(5))
  expect(await send(drawn?.heldFor ?? '')).toEqual({ ok: false, code: 'handout-held-since' })
  must(await send('newer-plan'))
})

it('Keel’s handout is not given where the clinic’s own took its place since the page was drawn', async () => {
  const own = await published(keel.here, [english, about])
  await keel.asOwner(`UPDATE own_handout SET adapts = 'h8', adapts_version = 1 WHERE id = $1`, [own])
  const { library } = await look(keel.here, subject.caseId)
  expect(library.map(({ id }) => id)).not.toContain('h8')
  const field = { ok: false, code: 'invalid', fields: { handouts: { code: 'choose-from-list' } } }
  expect(await assign(['h8'])).toEqual(field)
  must(await assign([own]))
})
