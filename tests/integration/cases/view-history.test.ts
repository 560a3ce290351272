import { beforeEach, describe, expect, it } from 'vitest'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newIntake, newPatient, ordinary, saveAll, submit, type TestCase } from '@/tests/support/patient'
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

  it('of somebody who has sent nothing is empty', async () => {
    const { patientId } = await newPatient(keel.here)
    expect(await view({ patientId })).toMatchObject({ rows: [], forms: [], compared: null })
  })
})
