import { beforeEach, describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import {
  caseIdOf,
  look,
  newIntake,
  newPatient,
  newPatientInput,
  ordinary,
  saveAll,
  submit,
  type TestCase,
} from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

/** A form, a call, and a second form that says something else. */
async function twoForms(): Promise<TestCase> {
  const first = await newIntake(keel.here)
  must(await submit(first, await saveAll(first, { ...ordinary, 'pain-now': 8 }), at(10)))
  const caseId = await caseIdOf(keel, first)
  must(await logCall(keel.here.clinician, { caseId, result: 'reached', words: 'Will rest.' }, at(20)))
  const { patientId } = first.patient
  must(await invitePatient(keel.here.reception, { patientId }, at(30)))
  const { intakeId } = must(await beginIntake(first.patient, { agreed: true }, at(31)))
  const second = { patient: first.patient, intakeId }
  must(await submit(second, await saveAll(second, { ...ordinary, 'pain-now': 3, 'fever-chills': 'yes' }), at(40)))
  return { ...first, caseId }
}

let subject: TestCase

beforeEach(async () => {
  subject = await twoForms()
})

const input = (change: object = {}) => ({ patientId: subject.patient.patientId, ...change })
const view = async (change: object = {}) => must(await viewHistory(keel.here.clinician, input(change), start))

describe('viewHistory', () => {
  refusesOthers(keel, { operation: viewHistory, action: 'history.view', input, roles: ['clinician', 'lead'] })

  it('is one line, newest first: forms with their scores, and what was done', async () => {
    const { value, audit } = await keel.recorded(() => viewHistory(keel.here.clinician, input(), start))
    const { rows, forms } = must(value)
    const { patientId } = subject.patient
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'history.viewed', patientId }])
    expect(forms.map(({ isCheckIn }) => isCheckIn)).toEqual([false, false])
    const times = rows.map(({ at: moment }) => moment.getTime())
    expect(times).toEqual([...times].sort((a, b) => b - a))
    const scores = rows.flatMap((row) => (row.type === 'form' ? row.scores : []))
    expect(scores.filter(({ instrument }) => instrument === 'nprs').map(({ points }) => points)).toEqual([3, 8])
    const acts = rows.flatMap((row) => (row.type === 'act' ? [row] : []))
    expect(acts.find(({ act }) => act.event.type === 'called')).toMatchObject({
      caseId: subject.caseId,
      act: { by: { kind: 'staff', name: keel.here.clinician.name } },
    })
    expect(acts.some(({ act }) => act.event.type === 'intake-submitted')).toBe(false)
  })

  it('compares the two newest forms, or any two that are named, the earlier first', async () => {
    const { compared } = await view()
    expect(compared).toMatchObject({ from: at(10).now(), to: at(40).now() })
    const changed = compared?.changes.answers.map(({ item }) => item)
    expect(changed).toEqual(expect.arrayContaining(['pain-now', 'fever-chills']))
    const [from, to] = [at(40).now().toISOString(), at(10).now().toISOString()]
    expect((await view({ from, to })).compared).toEqual(compared)
    expect((await view({ from: to, to })).compared).toBeNull()
  })

  it('names the flags of somebody who is still answering, and which of them are private', async () => {
    const intake = await newIntake(keel.here)
    await saveAll(intake, { 'ces-retention': 'new', 'unsafe-home': 'danger-now' })
    const { rows } = await view({ patientId: intake.patient.patientId })
    const acts = rows.flatMap((row) => (row.type === 'act' ? [row.act] : []))
    const flags = acts.flatMap(({ event }) => ('flags' in event ? event.flags : []))
    expect(flags.length).toBeGreaterThan(1)
    expect(flags.filter((name) => /^[a-z]+-[a-z-]+$|^[A-Z]\d+$/.test(name))).toEqual([])
    expect(acts.flatMap((act) => act.privateFlags).length).toBeGreaterThan(0)
  })

  it('says in English what was given in Spanish, as the case does', async () => {
    const { caseId, intakeId } = subject
    await keel.asOwner(`UPDATE submission SET frozen = jsonb_set(frozen, '{locale}', '"es"') WHERE intake_id = $1`, [
      intakeId,
    ])
    const sending = { caseId, handouts: ['h4'], personalLine: '', thoughtOf: true, shown: { h4: allAgainst('h4') } }
    must(await assignHandouts(keel.here.clinician, sending, at(50)))
    const { timeline } = await look(keel.here, caseId)
    const given = timeline.findLast(({ event }) => event.type === 'handout-assigned')
    expect(given?.event).toMatchObject({ title: findHandout('h4')?.words.en.title })
    const { rows } = await view()
    const acts = rows.flatMap((row) => (row.type === 'act' ? [row.act] : []))
    expect(acts.find(({ id }) => id === given?.id)?.event).toEqual(given?.event)
  })

  it('says what name, birthday and number were corrected, and nothing of how somebody is reached', async () => {
    const patient = await newPatient(keel.here)
    const { patientId } = patient
    const { reception } = keel.here
    const { drawn, recordNumber } = must(await viewPatient(reception, { patientId }, start))
    const one = { ...newPatientInput(), recordNumber, patientId, drawn, givenName: '', familyName: 'Quennell' }
    must(await correctPatient(reception, one, at(1)))
    await giveAddress(keel, patient, 'alex@mail.example')
    const anew = must(await viewPatient(reception, { patientId }, start)).drawn
    must(await correctPatient(reception, { ...one, drawn: anew, pronouns: 'they' }, at(2)))
    const seen = await view({ patientId })
    expect(seen.rows.filter(({ type }) => type === 'record')).toMatchObject([
      { at: at(1).now(), by: reception.name, event: { type: 'corrected', was: { givenName: 'Alex' } } },
    ])
    expect(seen.patient.name).toBe('Quennell')
  })

  it('of somebody who has sent nothing is empty', async () => {
    const { patientId } = await newPatient(keel.here)
    expect(await view({ patientId })).toMatchObject({ rows: [], forms: [], compared: null })
  })
})
