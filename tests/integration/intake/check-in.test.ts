import { beforeEach, describe, expect, it } from 'vitest'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewResult } from '@/lib/operations/intake/view-result'
import { fillPage } from '@/lib/intake/fill-page'
import { must } from '@/prisma/sample/live-story'
import {
  advance,
  answerCheckIn,
  calm,
  checkInOf,
  day,
  dueAt,
  type Followed,
  newFollowed,
  sendCheckIn,
  thursday,
} from '@/tests/support/check-in'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newPatient, submit } from '@/tests/support/patient'

const keel = testKeel()
let followed: Followed
const soon = thursday(60)

beforeEach(async () => {
  followed = await newFollowed(keel, keel.here)
  must(await advance(keel.here, followed, thursday()))
})

const look = async (caseId: string, clock = soon) => must(await viewCase(keel.here.clinician, { caseId }, clock))
const casesOf = async () =>
  keel.asOwner('SELECT id FROM triage_case WHERE patient_id = $1', [followed.patient.patientId])

describe('a calm check-in', () => {
  it('opens no case: it stands in the timeline of the one that it follows, with what was said', async () => {
    const draft = await answerCheckIn(followed.patient, calm, soon)
    const { audit, timeline } = await keel.recorded(() => submitIntake(draft.patient, draft, soon))
    const { caseId, checkInId } = followed
    const [kept] = await keel.asOwner('SELECT id, tier, rule_set FROM submission WHERE intake_id = $1', [
      draft.intakeId,
    ])
    const ruleSet = backPainCheckIn.ruleSet.fingerprint
    expect(kept).toMatchObject({ tier: 'ROUTINE', rule_set: ruleSet })
    const { intakeId } = draft
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'check-in.answered', checkInId, caseId, intakeId, submissionId: kept?.id, ruleSet },
    ])
    expect(timeline.map(({ event, actorKind }) => [actorKind, event])).toEqual([
      ['patient', { type: 'check-in-answered', kind: 'day-3' }],
    ])
    expect(await casesOf()).toHaveLength(1)
    expect(await checkInOf(keel, followed)).toMatchObject({ state: 'answered', settled_at: soon.now() })
    const { checkIn } = await look(caseId)
    expect(checkIn?.sections.map(({ label, answer }) => `${label}: ${answer}`)).toEqual([
      'Pain since the form: Better',
      'Pain now: 5 / 10',
      'Injury since the form: No',
      'Can do, since the form: More',
      'Can reach the toilet: Yes',
      'Manages at home: Yes',
    ])
  })

  it('tells the patient what to look out for, and that nobody will call', async () => {
    const { intakeId } = await sendCheckIn(followed.patient, calm, soon)
    const result = must(await viewResult(followed.patient, { intakeId }, soon))
    expect(result).toMatchObject({ afterwards: 'calm', isClosed: false, isCrisis: false })
    expect(result.handouts.length).toBeGreaterThan(0)
    const home = must(await viewHome(followed.patient, {}, soon))
    expect(home).toMatchObject({ next: null, draft: null })
    expect(home.sent.map(({ isCheckIn }) => isCheckIn)).toEqual([true, false])
  })

  it('is not reminded of, and sent twice it is one', async () => {
    const draft = await answerCheckIn(followed.patient, calm, soon)
    await Promise.all([submitIntake(draft.patient, draft, soon), submitIntake(draft.patient, draft, soon)])
    const contents = await keel.contents()
    must(await submitIntake(draft.patient, draft, soon))
    must(await advance(keel.here, followed, thursday(3 * day)))
    expect(await keel.contents()).toEqual(contents)
    expect(await dueAt(keel.here, thursday(9 * day))).not.toContain(followed.checkInId)
  })

  it('is followed by no check-in of its own', async () => {
    await sendCheckIn(followed.patient, calm, soon)
    const planned = 'SELECT count(*)::int AS n FROM check_in WHERE patient_id = $1'
    expect(await keel.asOwner(planned, [followed.patient.patientId])).toEqual([{ n: 1 }])
  })
})

describe('the check-in of a child', () => {
  const walks = { ...calm, 'refuses-to-walk': 'no' }
  const child = { age: 14, sex: 'female' } as const
  const followChild = async (bornOn: string) => {
    const patient = await newPatient(keel.here)
    await keel.asOwner(`UPDATE patient SET date_of_birth = '${bornOn}', email = 'c@mail.example' WHERE id = $1`, [
      patient.patientId,
    ])
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
    must(await submit({ patient, intakeId }, 0))
    const caseId = await caseIdOf(keel, { patient, intakeId })
    const closing = { caseId, revision: 0, outcome: 'advice-given', words: 'Stretches.' }
    must(await closeCase(keel.here.clinician, closing, start))
    must(await advance(keel.here, { checkInId: String((await checkInOf(keel, { caseId })).id) }, thursday()))
    return { patient, caseId }
  }
  const openedFor = async ({ patient }: { patient: { patientId: string } }) =>
    keel.asOwner('SELECT tier, decided_by, state FROM triage_case WHERE patient_id = $1 ORDER BY id', [
      patient.patientId,
    ])

  it('opens no case where all goes well: the age was known when the case was closed', async () => {
    const known = await followChild('2012-05-01')
    const draft = await answerCheckIn(known.patient, walks, soon, 0, child)
    const { audit } = await keel.recorded(() => submitIntake(draft.patient, draft, soon))
    expect(audit.map(({ event }) => event.type)).toEqual(['check-in.answered'])
    expect(await openedFor(known)).toHaveLength(1)
    expect(await checkInOf(keel, known)).toMatchObject({ state: 'answered' })
    const told = must(await viewResult(known.patient, { intakeId: draft.intakeId }, soon))
    expect(told.afterwards).toBe('calm')
  })

  it.each([
    ['worse', { 'doing-since': 'less' }, { tier: 'SOON' }],
    ['a fever', { 'fever-chills': 'yes' }, { tier: 'EMERGENCY', decided_by: 'under-16' }],
  ])('opens one for what is new, in which the age counts: %s', async (_what, answers, opened) => {
    const known = await followChild('2012-05-01')
    await sendCheckIn(known.patient, { ...walks, ...answers }, soon, 0, child)
    expect(await openedFor(known)).toMatchObject([{ state: 'closed' }, { state: 'open', ...opened }])
  })

  it('opens one where the birth date was corrected since, so that nobody has decided on it', async () => {
    const known = await followChild('1980-03-27')
    await keel.asOwner(`UPDATE patient SET date_of_birth = '2012-05-01' WHERE id = $1`, [known.patient.patientId])
    await sendCheckIn(known.patient, walks, soon, 0, child)
    expect(await openedFor(known)).toMatchObject([
      { state: 'closed' },
      { state: 'open', tier: 'SOON', decided_by: 'under-16' },
    ])
  })
})

describe('a check-in that says worse', () => {
  it('opens a case that names the one before it, which names the new one', async () => {
    const intake = await sendCheckIn(followed.patient, { ...calm, 'doing-since': 'less' }, soon)
    const caseId = await caseIdOf(keel, intake)
    const opened = await look(caseId)
    expect(opened).toMatchObject({ tier: 'SOON', decidedBy: 'less-since', standing: { state: 'open' }, handouts: [] })
    expect(opened.follows).toMatchObject({ caseId: followed.caseId, kind: 'day-3' })
    expect(opened.checkIn).toBeNull()
    expect(opened.summary.map(({ item }) => item)).toContain('doing-since')
    const before = await look(followed.caseId)
    expect(before.timeline.at(-1)).toMatchObject({
      by: { kind: 'patient' },
      event: { type: 'check-in-worse', kind: 'day-3', caseId },
    })
    expect(before.checkIn).toMatchObject({ state: 'worse', isUnheard: false, openedCaseId: caseId })
    const { rows } = must(await listWorklist(keel.here.clinician, {}, soon))
    expect(rows.find(({ id }) => id === caseId)).toMatchObject({ checkIn: 'day-3', topFlags: ['Can do less'] })
    expect(rows.find(({ id }) => id === followed.caseId)).toMatchObject({ checkIn: null })
    const result = must(await viewResult(followed.patient, { intakeId: intake.intakeId }, soon))
    expect(result.afterwards).toBe('SOON')
  })

  it('has no new flag but by what was answered: an age that was known then is not new', async () => {
    const patient = await newPatient(keel.here)
    const bornThen = `UPDATE patient SET date_of_birth = '1965-05-01', email = 'elder@mail.example' WHERE id = $1`
    await keel.asOwner(bornThen, [patient.patientId])
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
    must(await submit({ patient, intakeId }, 0))
    const elder = { patient, intakeId, caseId: await caseIdOf(keel, { patient, intakeId }) }
    must(await advance(keel.here, { checkInId: String((await checkInOf(keel, elder)).id) }, thursday()))
    const sent = await sendCheckIn(patient, { ...calm, 'doing-since': 'less' }, soon)
    const opened = await look(await caseIdOf(keel, sent))
    expect(opened.findings.map(({ flag }) => flag)).toEqual(expect.arrayContaining(['less-since', 'age-over-50']))
    expect(opened.changes?.newFlags.map(({ flag }) => flag)).toEqual(['less-since'])
  })

  it('belongs to its check-in also where its link was replaced just then', async () => {
    const [first] = await Promise.all([
      beginIntake(followed.patient, { agreed: true }, soon),
      renewCheckIn(keel.here.clinician, { caseId: followed.caseId }, soon),
    ])
    expect(await checkInOf(keel, followed)).toMatchObject({ intake_id: must(first).intakeId })
  })

  it('opens a case on which what the form before it said still speaks against a handout', async () => {
    await keel.asOwner(
      `UPDATE submission SET answers = answers || '{"nsaid-cautions": ["kidney-disease"], "ces-saddle": "new"}' WHERE intake_id = $1`,
      [followed.intakeId],
    )
    const caseId = await caseIdOf(keel, await sendCheckIn(followed.patient, { ...calm, 'doing-since': 'less' }, soon))
    const spoken = (library: readonly { id: string; cautions: readonly string[] }[]) =>
      Object.fromEntries(
        library.filter(({ id }) => id === 'h6' || id === 'h7').map(({ id, cautions }) => [id, cautions]),
      )
    const onStopList = 'Is on the stop list by an illness: no ibuprofen or the like'
    // What was asked again and denied speaks against heat no more.
    expect(spoken((await look(caseId)).library)).toEqual({ h6: [], h7: [onStopList] })
    expect(spoken(must(await viewCaseGiving(keel.here.clinician, { caseId }, soon)).library)).toMatchObject({
      h7: [onStopList],
    })
    const sending = { caseId, handouts: ['h7'], personalLine: '', thoughtOf: false }
    expect(await assignHandouts(keel.here.clinician, sending, soon)).toEqual({
      ok: false,
      code: 'invalid',
      fields: { thoughtOf: { code: 'think-anew', values: { reasons: onStopList } } },
    })
  })

  it('is compared with the form it follows, on what both of them ask', async () => {
    const { changes } = await look(
      await caseIdOf(keel, await sendCheckIn(followed.patient, { ...calm, 'pain-now': 8 }, soon)),
    )
    expect(changes?.answers.map(({ item }) => item)).toEqual(expect.arrayContaining(['pain-now', 'pain-since']))
    expect(changes?.answers.every(({ to }) => to !== null)).toBe(true)
  })

  it('opens a case where a sign was passed over', async () => {
    const { intakeId } = must(await beginIntake(followed.patient, { agreed: true }, soon))
    must(await submitIntake(followed.patient, { intakeId, revision: 0 }, soon))
    expect(await look(await caseIdOf(keel, { patient: followed.patient, intakeId }))).toMatchObject({
      decidedBy: 'unanswered',
      tier: 'SOON',
    })
  })
})

describe('a sign in a check-in', () => {
  const answers = { 'ces-retention': 'new' }
  const alert = async () => {
    const { intakeId } = must(await beginIntake(followed.patient, { agreed: true }, soon))
    const page = 'bladder-and-bowel'
    const fields = fillPage(backPainCheckIn.questionnaire, page, answers, { age: 46, sex: 'female' }, 'en')
    const input = { intakeId, page, revision: 0, intent: 'autosave', fields }
    const saved = must(await saveAnswers(followed.patient, input, soon))
    return { patient: followed.patient, intakeId, saved }
  }

  it('interrupts and alerts at once, before the form ends, and no reminder follows', async () => {
    const { saved, ...intake } = await alert()
    expect(saved.isInterrupting).toBe(true)
    const caseId = await caseIdOf(keel, intake)
    expect(await look(caseId)).toMatchObject({ tier: 'EMERGENCY', submittedAt: null, follows: { kind: 'day-3' } })
    expect(await checkInOf(keel, followed)).toMatchObject({ state: 'worse', intake_id: intake.intakeId })
    const contents = await keel.contents()
    must(await advance(keel.here, followed, thursday(2 * day)))
    expect(await keel.contents()).toEqual(contents)
  })

  it('keeps its case when it is taken back and the rest is calm', async () => {
    const { intakeId } = await alert()
    await sendCheckIn(followed.patient, calm, thursday(90), 1)
    const caseId = await caseIdOf(keel, { patient: followed.patient, intakeId })
    expect(await look(caseId)).toMatchObject({ tier: 'EMERGENCY', triageTier: 'EMERGENCY' })
    expect((await look(followed.caseId)).timeline.filter(({ event }) => event.type === 'check-in-worse')).toHaveLength(
      1,
    )
    const result = must(await viewResult(followed.patient, { intakeId }, soon))
    expect(result).toMatchObject({ hasCorrection: true })
    expect(result.afterwards).not.toBe('calm')
  })
})

describe('an answer that comes late', () => {
  it('takes the patient off the list of those nobody heard from', async () => {
    await keel.asOwner(`UPDATE check_in SET state = 'no-reply' WHERE id = $1`, [followed.checkInId])
    const silent = async () =>
      must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, soon)).rows.map(({ id }) => id)
    expect(await silent()).toEqual([followed.caseId])
    await sendCheckIn(followed.patient, calm, thursday(3 * day))
    expect(await silent()).toEqual([])
    expect(await checkInOf(keel, followed)).toMatchObject({ state: 'answered' })
  })
})
