import { beforeEach, describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { findHandout } from '@/lib/content/handouts/library'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { closeCase } from '@/lib/operations/cases/close-case'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewHome } from '@/lib/operations/intake/view-home'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import type { PatientActor } from '@/lib/access/actor'
import { must } from '@/prisma/sample/live-story'
import { asksSince } from '@/tests/support/asks'
import { at, start } from '@/tests/support/clinic'
import { givenWithoutCase } from '@/tests/support/given'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { newCase, newPatient } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  await keel.asOwner(`UPDATE assignment SET opened_at = now(), attention = NULL, attention_at = NULL, seen_to_at = NULL,
    seen_to_by = NULL`)
  patient = await newPatient(keel.here)
})

const input = (change: object = {}) => ({
  ...{ patientId: patient.patientId, handouts: ['h4'], personalLine: '', thoughtOf: false },
  ...change,
})
const give = (change: object = {}) => giveToPatient(keel.here.clinician, input(change), at(4))
const view = async (clock = at(5)) =>
  must(await viewGiving(keel.here.clinician, { patientId: patient.patientId }, clock))
const acts = async () => {
  const { rows } = must(await viewHistory(keel.here.clinician, { patientId: patient.patientId }, at(99)))
  return rows.flatMap((row) => (row.type === 'act' && row.caseId === null ? [row.act] : []))
}
const toTalkOver = async () => {
  const list = must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(50)))
  return { count: list.toTalkOver, people: list.withoutCase.map(({ patientId, reading }) => [patientId, reading]) }
}

/** Whoever had a form and a case, which was closed. */
async function afterACase(answers: string) {
  const one = await newCase(keel, keel.here)
  const closing = { caseId: one.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
  must(await closeCase(keel.here.lead, closing, start))
  await keel.asOwner('UPDATE submission SET answers = answers || $2::jsonb WHERE intake_id = $1', [
    one.intakeId,
    answers,
  ])
  patient = one.patient
  return one
}

describe('giveToPatient', () => {
  refusesOthers(keel, { operation: giveToPatient, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('gives to whoever never sent a form: on their own page, in the log, on the line of time, and on no case', async () => {
    const { value, audit, timeline } = await keel.recorded(() => give({ personalLine: ' For this week. ' }))
    const [made] = (await view()).handouts
    expect(value).toEqual({ ok: true, value: { assignmentId: made?.id } })
    expect(made).toMatchObject({ handout: 'h4', personalLine: 'For this week.', by: keel.here.clinician.name })
    const { version } = findHandout('h4') ?? {}
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'handout.assigned', caseId: null, assignmentId: made?.id, handout: 'h4', version },
    ])
    expect(timeline).toEqual([])
    expect(must(await viewHome(patient, {}, at(6))).handouts).toMatchObject([{ id: made?.id, state: 'new' }])
    expect(await acts()).toMatchObject([
      { by: { name: keel.here.clinician.name }, event: { type: 'handout-assigned', personalLine: 'For this week.' } },
    ])
  })

  it('says whom nothing was asked yet, and suggests nothing', async () => {
    const { sentAt, library, openCaseId, languages } = await view()
    expect({ sentAt, openCaseId }).toEqual({ sentAt: null, openCaseId: null })
    expect(library.every(({ suggestedBecause, cautions }) => !suggestedBecause && cautions.length === 0)).toBe(true)
    expect(languages.length).toBeGreaterThan(1)
  })

  it('takes the language that was chosen, and where a form says it, the form’s', async () => {
    must(await give({ locale: 'es' }))
    expect((await view()).handouts).toMatchObject([{ locale: 'es', title: findHandout('h4')?.words.en.title }])
    await afterACase('{}')
    must(await give({ locale: 'es' }))
    expect((await view()).handouts).toMatchObject([{ locale: 'en' }])
    expect((await view()).languages).toEqual([])
  })

  it('goes by the newest form: what is on the stop list is given only after it was thought of, and that is kept', async () => {
    await afterACase('{"nsaid-cautions": ["kidney-disease"]}')
    const contents = await keel.contents()
    const refusal = { ok: false, code: 'invalid', fields: { thoughtOf: { code: 'think-first' } } }
    const despite = ['Is on the stop list by an illness: no ibuprofen or the like']
    const shown = { h7: despite }
    expect(await give({ handouts: ['h4', 'h7'], shown })).toEqual(refusal)
    expect(await keel.contents()).toEqual(contents)
    must(await give({ handouts: ['h4', 'h7'], shown, thoughtOf: true }))
    expect((await acts()).map(({ event }) => ('despite' in event ? event.despite : null))).toEqual([null, despite])
    expect((await view()).sentAt).not.toBeNull()
  })

  it('refuses a tick for what was read before, with the reason, where the patient has said more since', async () => {
    const { intakeId } = await afterACase('{"nsaid-cautions": ["kidney-disease"]}')
    const against = async () => (await view()).library.find(({ id }) => id === 'h7')?.cautions ?? []
    const seen = await against()
    const more = `answers || '{"medicines": ["anticoagulant"]}'`
    await keel.asOwner(`UPDATE submission SET answers = ${more} WHERE intake_id = $1`, [intakeId])
    const now = await against()
    const since = 'Takes a blood thinner: no ibuprofen or the like'
    expect([seen.length, now]).toEqual([1, [since, ...seen]])
    const contents = await keel.contents()
    for (const [shown, reasons] of [
      [{ h7: seen }, since],
      [{ h4: now }, now.join('; ')],
      [undefined, now.join('; ')],
    ] as const) {
      const refusal = { thoughtOf: { code: 'think-anew', values: { reasons } } }
      expect(await give({ handouts: ['h7'], thoughtOf: true, shown })).toMatchObject({ fields: refusal })
    }
    expect(await keel.contents()).toEqual(contents)
    must(await give({ handouts: ['h7'], thoughtOf: true, shown: { h7: now } }))
    expect((await acts()).map(({ event }) => ('despite' in event ? event.despite : null))).toEqual([now])
  })

  it('goes by the whole form where a short one came later', async () => {
    await afterACase('{"nsaid-cautions": ["kidney-disease"]}')
    const later = await newCase(keel, keel.here)
    await keel.asOwner(`UPDATE intake SET patient_id = $2 WHERE id = $1`, [later.intakeId, patient.patientId])
    await keel.asOwner(
      `UPDATE submission SET questionnaire = $2, submitted_at = submitted_at + interval '1 hour' WHERE intake_id = $1`,
      [later.intakeId, backPain.checkIn.questionnaire.id],
    )
    expect(await give({ handouts: ['h7'] })).toMatchObject({ fields: { thoughtOf: { code: 'think-anew' } } })
  })

  it('gives it once, also when two colleagues give it at once; what was taken back may be given again', async () => {
    const { value } = await keel.recorded(() =>
      Promise.all([give(), giveToPatient(keel.here.colleague, input(), at(4)), give()]),
    )
    expect(value.filter(({ ok }) => ok)).toHaveLength(1)
    expect(value.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'handout-sent-already' })
    const { handouts, library } = await view()
    expect(handouts).toHaveLength(1)
    expect(library.map(({ id }) => id)).not.toContain('h4')
    const contents = await keel.contents()
    expect(await give()).toEqual({ ok: false, code: 'handout-sent-already' })
    expect(await keel.contents()).toEqual(contents)
    must(await takeBackHandout(keel.here.clinician, { assignmentId: handouts[0]?.id }, at(5)))
    expect(must(await viewHome(patient, {}, at(6))).handouts).toEqual([])
    must(await give())
    expect((await view()).handouts.map(({ takenBack }) => takenBack !== null)).toEqual([true, false])
  })

  it('tells whoever has an address once of several', async () => {
    await giveAddress(keel, patient, 'alex@mail.example')
    must(await give({ handouts: ['h4', 'h5'] }))
    must(await give({ handouts: ['h9'] }))
    expect(await messagesOf(keel, patient.patientId)).toMatchObject([{ kind: 'handout-sent' }])
  })

  it('gives nothing to whoever is archived, nor to a record that became part of another', async () => {
    const other = await newPatient(keel.here)
    must(await archivePatient(keel.here.reception, { patientId: patient.patientId }, at(2)))
    expect(await give()).toEqual({ ok: false, code: 'patient-archived' })
    patient = other
    const kept = await newPatient(keel.here)
    const pair = { patientId: kept.patientId, otherId: other.patientId }
    const { drawn } = must(await viewMerge(keel.here.clinician, pair, start)).pair ?? {}
    must(await mergePatients(keel.here.clinician, { ...pair, taken: [], drawn }, at(2)))
    expect(await give()).toEqual({ ok: false, code: 'not-found' })
  })

  it('is work on the worklist where an answer is worrying, until somebody has seen to it', async () => {
    const assignmentId = await givenWithoutCase(keel.here, patient)
    must(await openHandout(patient, { assignmentId }, at(5)))
    must(await confirmHandout(patient, { assignmentId }, at(6)))
    const answers = findHandout('h2')?.words.en.teachBack.answers ?? []
    const answer = answers.find(({ verdict }) => verdict === 'worrying')?.id
    must(await answerTeachBack(patient, { assignmentId, answer }, at(7)))
    expect(await toTalkOver()).toEqual({ count: 1, people: [[patient.patientId, 'worrying-answer']] })
    const { audit } = await keel.recorded(() => listWorklist(keel.here.lead, { filter: 'reading' }, at(50)))
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'list.viewed', patientIds: [patient.patientId] }])
    const asks = asksSince('worrying-answer', at(7).now())
    must(await seeToHandout(keel.here.colleague, { assignmentId, asks }, at(9)))
    expect(await toTalkOver()).toEqual({ count: 0, people: [] })
    expect((await acts()).map(({ event }) => event.type)).toEqual([
      'handout-seen-to',
      'teach-back-answered',
      'handout-confirmed',
      'handout-opened',
      'handout-assigned',
    ])
  })

  it('is in its place on the worklist also where it is said again', async () => {
    const answers = findHandout('h2')?.words.en.teachBack.answers ?? []
    const answer = answers.find(({ verdict }) => verdict === 'worrying')?.id
    const later = await newPatient(keel.here)
    const [first, second] = [
      await givenWithoutCase(keel.here, patient),
      await givenWithoutCase(keel.here, later, 'h2', at(1)),
    ]
    for (const [who, assignmentId] of [
      [patient, first],
      [later, second],
    ] as const) {
      must(await openHandout(who, { assignmentId }, at(5)))
      must(await confirmHandout(who, { assignmentId }, at(6)))
      must(await answerTeachBack(who, { assignmentId, answer }, at(7)))
    }
    must(await answerTeachBack(patient, { assignmentId: first, answer }, at(20)))
    const { people } = await toTalkOver()
    expect(people.map(([patientId]) => patientId)).toEqual([patient.patientId, later.patientId])
  })

  it('is reminded of, and becomes work, where a warning card is not opened; found by name, and not by another', async () => {
    await giveAddress(keel, patient, 'alex@mail.example')
    await givenWithoutCase(keel.here, patient)
    const sweep = (hours: number) => followReading(keelItself(keel.here), {}, at(hours * 60))
    must(await sweep(23.1))
    expect(
      (await keel.asOwner('SELECT reminded_at FROM assignment WHERE patient_id = $1', [patient.patientId]))[0],
    ).toMatchObject({ reminded_at: at(23.1 * 60).now() })
    must(await sweep(24.1))
    expect(await toTalkOver()).toEqual({ count: 1, people: [[patient.patientId, 'unread-card']] })
    const found = async (search: string) =>
      must(await listWorklist(keel.here.clinician, { filter: 'reading', search }, at(50))).withoutCase
    expect([(await found('Rivera')).length, (await found('Nobody')).length]).toEqual([1, 0])
    expect(must(await listWorklist(keel.here.clinician, { filter: 'all' }, at(50))).withoutCase).toEqual([])
    const soon = { filter: 'reading', tier: 'SOON' }
    expect(must(await listWorklist(keel.here.clinician, soon, at(50))).withoutCase).toEqual([])
    expect(must(await listWorklist(keel.there.clinician, { filter: 'reading' }, at(50))).withoutCase).toEqual([])
    expect((await acts())[0]).toMatchObject({ by: { kind: 'system' }, event: { type: 'handout-unread' } })
  })

  it('stands in what is exported of the patient', async () => {
    must(await give({ personalLine: 'For this week.' }))
    const file = must(await exportPatient(keel.here.lead, { patientId: patient.patientId, withPrivate: false }, at(9)))
    expect(JSON.stringify(file)).toContain('For this week.')
  })

  it.each<readonly [string, string, unknown]>([
    ...badWords.map(([what, words]) => [what, 'personalLine', words] as const),
    ['nothing', 'handouts', []],
    ['one that is not in the library', 'handouts', ['h4', 'h99']],
    ['31 of them', 'handouts', Array.from({ length: 31 }, (_, index) => `h${String(index)}`)],
    ['a language that Keel does not speak', 'locale', 'xx'],
  ])('refuses %s for %s and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    expect(await give({ [field]: value })).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})
