import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { findHandout } from '@/lib/content/handouts/library'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, ordinary, saveAll, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badWords, keptWords } from '@/tests/support/words'

const keel = testKeel()
const onStopList = ['Is on the stop list by an illness: no ibuprofen or the like']
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({
  ...{ caseId: subject.caseId, handouts: ['h4'], personalLine: '', thoughtOf: false },
  ...change,
})
const assign = (change: object = {}) => assignHandouts(keel.here.clinician, input(change), at(4))
const sent = async () => (await look(keel.here, subject.caseId)).handouts.filter(({ handout }) => handout === 'h4')

describe('assignHandouts', () => {
  refusesOthers(keel, { operation: assignHandouts, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('sends one version with a personal line, and records it without the line', async () => {
    const { value, audit, timeline } = await keel.recorded(() => assign({ personalLine: ' Start with a short walk. ' }))
    const [made] = await sent()
    expect(value).toEqual({ ok: true, value: { assignmentId: made?.id } })
    expect(made).toMatchObject({
      personalLine: 'Start with a short walk.',
      by: keel.here.clinician.name,
      assignedAt: at(4).now(),
      openedAt: null,
    })
    const assignmentId = made?.id
    expect(audit.map(({ event }) => event)).toEqual([
      {
        type: 'handout.assigned',
        caseId: subject.caseId,
        assignmentId,
        handout: 'h4',
        version: findHandout('h4')?.version,
      },
    ])
    expect(timeline).toMatchObject([{ event: { type: 'handout-assigned', assignmentId } }])
  })

  it('sends it in the language that the patient answered in, and tells the clinician its English title', async () => {
    await keel.asOwner(`UPDATE submission SET frozen = jsonb_set(frozen, '{locale}', '"es"') WHERE intake_id = $1`, [
      subject.intakeId,
    ])
    must(await assign())
    const words = findHandout('h4')?.words
    const [made] = await sent()
    expect(made).toMatchObject({ locale: 'es', title: words?.en.title })
    const read = must(await readHandout(subject.patient, { assignmentId: made?.id }, start))
    expect(read).toMatchObject({ locale: 'es', title: words?.es.title })
    const { timeline } = await look(keel.here, subject.caseId)
    expect(timeline.at(-1)?.event).toMatchObject({ type: 'handout-assigned', title: words?.en.title })
  })

  it('writes to a patient who has an address, once for several within the hour', async () => {
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    must(await assign())
    must(await assign({ handouts: ['h5'] }))
    const address = 'alex@mail.example'
    expect(await messagesOf(keel, subject.patient.patientId)).toMatchObject([{ kind: 'handout-sent', address }])
  })

  it('writes again within the hour to whoever has read what the first one told of', async () => {
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    must(await assign())
    const [first] = await messagesOf(keel, subject.patient.patientId)
    await keel.asOwner(`UPDATE message SET state = 'sent' WHERE id = $1`, [first?.['id']])
    must(await assign({ handouts: ['h5'] }))
    expect(await messagesOf(keel, subject.patient.patientId)).toHaveLength(1)
    const [given] = await sent()
    must(await openHandout(subject.patient, { assignmentId: given?.id }, at(5)))
    must(await assign({ handouts: ['h9'] }))
    must(await assign({ handouts: ['h8'] }))
    expect(await messagesOf(keel, subject.patient.patientId)).toHaveLength(2)
  })

  it('sends it once, also when two colleagues send it at once', async () => {
    const both = () => Promise.all([assign(), assignHandouts(keel.here.colleague, input(), start)])
    const { value, timeline } = await keel.recorded(both)
    expect(value.filter(({ ok }) => ok)).toHaveLength(1)
    expect(value.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'handout-sent-already' })
    expect([timeline.length, (await sent()).length]).toEqual([1, 1])
    const contents = await keel.contents()
    expect(await assign()).toEqual({ ok: false, code: 'handout-sent-already' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('sends one of the clinic’s own to one patient after another, each under an id of its own', async () => {
    const own = await published(keel.here)
    const other = await newCase(keel, keel.here)
    for (const caseId of [subject.caseId, other.caseId]) must(await assign({ caseId, handouts: [own] }))
    const idsOf = async (caseId: string) =>
      (await look(keel.here, caseId)).handouts.filter(({ handout }) => handout === own).map(({ id }) => id)
    const ids = [...(await idsOf(subject.caseId)), ...(await idsOf(other.caseId))]
    const versions = await keel.asOwner('SELECT id FROM handout_version WHERE handout = $1', [own])
    expect([ids.length, new Set([...ids, ...versions.map(({ id }) => id)]).size]).toEqual([2, 2 + versions.length])
  })

  it('sends two different ones at once', async () => {
    const both = await Promise.all([assign(), assign({ handouts: ['h5'] })])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('sends several with one line, each once, and tells the patient once', async () => {
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    must(await assign({ handouts: ['h5'] }))
    const several = { handouts: ['h4', 'h5', 'h9', 'h4'], personalLine: 'For this week.' }
    const { audit, timeline } = await keel.recorded(() => assign(several))
    const made = (await look(keel.here, subject.caseId)).handouts.filter(({ personalLine }) => personalLine !== '')
    expect(made.map(({ handout }) => handout)).toEqual(['h4', 'h9'])
    expect(audit.map(({ event }) => ('handout' in event ? event.handout : ''))).toEqual(['h4', 'h9'])
    expect(timeline.map(({ event }) => event)).toMatchObject(
      made.map(({ id, title }) => ({
        type: 'handout-assigned',
        assignmentId: id,
        title,
        personalLine: 'For this week.',
      })),
    )
    expect(await messagesOf(keel, subject.patient.patientId)).toHaveLength(1)
  })

  it.each([
    ['now', 'handout-assigned'],
    ['in-1-week', 'handout-planned'],
  ])('gives one of several a line of its own, and the others the line for all: %s', async (send, type) => {
    const lines = { h4: ' Walk to the mailbox. ', h9: '  ', h5: 'Not ticked: not sent.' }
    const chosen = { handouts: ['h4', 'h9', 'h8'], personalLine: 'For this week.', lines, send }
    const { timeline } = await keel.recorded(() => assign(chosen))
    expect(timeline.map(({ event }) => event.type)).toEqual([type, type, type])
    const { handouts, planned } = await look(keel.here, subject.caseId)
    const said = send === 'now' ? handouts : planned
    const lineOf = (id: string) => said.find(({ title }) => title === findHandout(id)?.words.en.title)?.personalLine
    expect(['h4', 'h8', 'h9', 'h5'].map(lineOf)).toEqual([
      'Walk to the mailbox.',
      'For this week.',
      'For this week.',
      undefined,
    ])
  })

  it.each<readonly [string, string, string]>([
    ['501 characters', 'x'.repeat(501), 'text-too-long'],
    ['NUL', 'a\0b', 'characters-not-allowed'],
  ])('refuses %s in a line of its own, beside it, and stores nothing', async (_what, line, code) => {
    const contents = await keel.contents()
    const refusal = { ok: false, code: 'invalid', fields: { 'line-h4': { code } } }
    expect(await assign({ handouts: ['h4', 'h9'], lines: { h4: line } })).toEqual(refusal)
    expect(await keel.contents()).toEqual(contents)
  })

  it('sends what something speaks against only after it was thought of, and keeps what it was', async () => {
    await keel.asOwner(
      `UPDATE submission SET answers = answers || '{"nsaid-cautions": ["kidney-disease"]}' WHERE intake_id = $1`,
      [subject.intakeId],
    )
    const contents = await keel.contents()
    const refusal = { ok: false, code: 'invalid', fields: { thoughtOf: { code: 'think-first' } } }
    const chosen = { handouts: ['h4', 'h7'], shown: { h7: onStopList } }
    expect(await assign(chosen)).toEqual(refusal)
    expect(await keel.contents()).toEqual(contents)
    const { timeline } = await keel.recorded(() => assign({ ...chosen, thoughtOf: true }))
    expect(timeline.map(({ event }) => ('despite' in event ? event.despite : undefined))).toEqual([
      undefined,
      onStopList,
    ])
  })

  it('weighs a newer form of theirs, and the one on another open case, as what was planned is weighed', async () => {
    const { caseId, patient } = subject
    const shown = async () => {
      const { library } = await look(keel.here, caseId)
      const giving = must(await viewCaseGiving(keel.here.clinician, { caseId }, at(9)))
      return [library, giving.library].map((list) => list.find(({ id }) => id === 'h7')?.cautions)
    }
    expect(await shown()).toEqual([[], []])
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(5)))
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, at(6)))
    const newer = { patient, intakeId }
    must(await submit(newer, await saveAll(newer, ordinary), at(7)))
    const change = (what: string) => keel.asOwner(`UPDATE submission SET ${what} WHERE intake_id = $1`, [intakeId])
    await change(
      `answers = answers || '{"nsaid-cautions": ["kidney-disease"], "pregnancy": "yes", "pregnancy-weeks": 9}'`,
    )
    const reasons = [...onStopList, 'Is pregnant before week 20: to be asked before ibuprofen or the like']
    const against = [reasons, reasons]
    expect(await shown()).toEqual(against)
    expect(await assign({ handouts: ['h7'], thoughtOf: true })).toMatchObject({
      fields: { thoughtOf: { code: 'think-anew', values: { reasons: reasons.join('; ') } } },
    })
    expect(must(await viewPlanning(keel.here.clinician, { caseId }, at(9))).cautions).not.toEqual([])
    await keel.asOwner(`UPDATE triage_case SET state = 'open' WHERE intake_id = $1`, [intakeId])
    await change(`questionnaire = 'one-that-asks-less'`)
    expect(await shown()).toEqual(against)
  })

  it('sends nothing on a closed case', async () => {
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, start))
    const contents = await keel.contents()
    expect(await assign()).toEqual({ ok: false, code: 'case-closed' })
    expect(await keel.contents()).toEqual(contents)
  })

  it.each<readonly [string, string]>([...keptWords, ['500 characters', 'x'.repeat(500)]])(
    'keeps %s in the line',
    async (_what, personalLine) => {
      must(await assign({ personalLine }))
      expect((await sent())[0]?.personalLine).toBe(personalLine)
    },
  )

  it.each<readonly [string, string, unknown]>([
    ...badWords.map(([what, words]) => [what, 'personalLine', words] as const),
    ['501 characters', 'personalLine', 'x'.repeat(501)],
    ['nothing', 'handouts', []],
    ['no list', 'handouts', 'h4'],
    ['an empty name', 'handouts', ['']],
    ['one that is not in the library beside one that is', 'handouts', ['h4', 'h99']],
    ['the name of a prototype', 'handouts', ['__proto__']],
    ['another one', 'handouts', ['constructor']],
    ['a number', 'handouts', [4]],
    ['NUL', 'handouts', ['h4\0']],
    ['31 of them', 'handouts', Array.from({ length: 31 }, (_, at) => `h${String(at)}`)],
  ])('refuses %s for %s and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    expect(await assign({ [field]: value })).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})
