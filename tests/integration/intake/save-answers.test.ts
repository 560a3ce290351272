import { beforeEach, describe, expect, it } from 'vitest'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import type { Answers } from '@/lib/intake/questionnaire'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { fieldsOf, newIntake, ordinary, save, submit, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const first = 'bladder-and-bowel'
let intake: TestIntake

beforeEach(async () => {
  intake = await newIntake(keel.here)
})

const stored = async () => {
  const rows = await keel.asOwner('SELECT answers FROM intake_answers WHERE intake_id = $1', [intake.intakeId])
  return rows[0]?.answers
}

const input = () => ({
  intakeId: intake.intakeId,
  page: first,
  revision: 0,
  intent: 'autosave',
  fields: { tick_bladder: ['ces-bowel'], 'ces-bowel': ['long'] },
})

describe('saveAnswers', () => {
  refusesOthers(keel, { operation: saveAnswers, action: 'intake.answer', input, roles: [] })

  it('asks once more before signs of an emergency are left open, and stays there until then', async () => {
    const skip = (isSure: boolean) =>
      saveAnswers(intake.patient, { ...input(), intent: 'skip', isSure, fields: {} }, at(1))
    const asked = must(await skip(false))
    expect(asked).toMatchObject({ isAskedAgain: true, next: 'legs' })
    expect(asked.open).toMatch(/^tick_/)
    const [row] = await keel.asOwner('SELECT current_page FROM intake WHERE id = $1', [intake.intakeId])
    expect(row).toEqual({ current_page: 'bladder-and-bowel' })
    expect(must(await skip(true))).toMatchObject({ isAskedAgain: false, next: 'legs' })
  })

  it('keeps the answers, says which page is next, and records the questions but no answer', async () => {
    const save = () => saveAnswers(intake.patient, { ...input(), ...whole('continue') }, at(1))
    const { value, audit, timeline } = await keel.recorded(save)
    const reply = {
      errors: {},
      revision: 1,
      savedAt: at(1).now(),
      next: 'legs',
      open: null,
      isAskedAgain: false,
      isElsewhere: false,
      isInterrupting: false,
      isPrivateNow: false,
    }
    expect(value).toEqual({ ok: true, value: reply })
    expect(timeline).toEqual([])
    const items = [
      'ces-retention',
      'ces-flow-feeling',
      'ces-bladder-leak',
      'ces-bowel',
      'constipation',
      'ces-saddle',
      'ces-sexual',
    ]
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'intake.saved', intakeId: intake.intakeId, revision: 1, items },
    ])
    expect(await stored()).toEqual(Object.fromEntries(items.map((item) => [item, 'no'])))
  })

  const whole = (intent: string) => ({ intent, fields: fieldsOf(first, ordinary) })

  it('is not counted again when it is sent again', async () => {
    const once = () => saveAnswers(intake.patient, { ...input(), ...whole('continue') }, start)
    must(await once())
    const contents = await keel.contents()
    expect(await once()).toMatchObject({ ok: true, value: { revision: 1, next: 'legs' } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('keeps what is right on a page with an error, and stays there', async () => {
    const fields = { trauma: ['none'], onset: ['nonsense'], mechanism: ['bend', 'unknown'] }
    const saved = must(await saveAnswers(intake.patient, { ...input(), page: 'injury', intent: 'continue', fields }))
    expect(saved).toMatchObject({ next: 'injury', errors: { onset: { code: 'choose-from-list' } } })
    expect(await stored()).toMatchObject({ trauma: 'none' })
    expect(await stored()).not.toHaveProperty('onset')
  })

  it('passes over what is skipped, and never takes silence for a no', async () => {
    const skipped = await saveAnswers(intake.patient, { ...input(), page: 'injury', intent: 'skip', fields: {} }, start)
    expect(skipped).toMatchObject({ ok: true, value: { errors: {}, next: 'conditions' } })
    expect(await stored()).toEqual({})
  })

  it('refuses a page that is not asked, and says where to go', async () => {
    for (const page of ['no-such-page', 'constructor', '__proto__', '']) {
      const contents = await keel.contents()
      const result = await saveAnswers(intake.patient, { ...input(), page }, start)
      expect(result).toEqual({ ok: false, code: 'page-not-asked', values: { page: first } })
      expect(await keel.contents()).toEqual(contents)
    }
  })

  it('refuses answers to a form that was sent', async () => {
    must(await submit(intake, 0))
    const contents = await keel.contents()
    expect(await save(intake, { 'ces-retention': 'new' }, { revision: 1 })).toEqual({ ok: false, code: 'intake-sent' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('beside sending, is either in what was sent or refused', async () => {
    const [sent, saved] = await Promise.all([submit(intake, 0), save(intake, { 'ces-bowel': 'long' })])
    expect([sent.ok, saved.ok].sort()).toEqual([false, true])
    if (!sent.ok) expect(sent.code).toBe('changed-elsewhere')
    if (!saved.ok) expect(saved.code).toBe('intake-sent')
    expect(await stored()).toEqual(saved.ok ? { 'ces-bowel': 'long' } : {})
  })
})

describe('what is private', () => {
  const home = (value: string, revision = 0) => save(intake, { 'unsafe-home': value }, { page: 'home', revision })

  it('interrupts in reply to the answer, and not again', async () => {
    const told = must(await home('danger-now'))
    expect(told).toMatchObject({ isInterrupting: true, isPrivateNow: true })
    const again = must(await home('danger-now', told.revision))
    expect(again).toMatchObject({ isInterrupting: false, isPrivateNow: false })
    const elsewhere = must(await save(intake, { trauma: 'none' }, { page: 'injury', revision: told.revision }))
    expect(elsewhere).toMatchObject({ isInterrupting: false, isPrivateNow: false })
  })

  it.each(['continue', 'skip', 'leave'] as const)(
    'interrupts on %s too, where the answer was saved in passing and the page has not said it yet',
    async (intent) => {
      const { revision } = must(await home('danger-now'))
      const press = (change = {}) =>
        saveAnswers(
          intake.patient,
          {
            ...{ intakeId: intake.intakeId, page: 'home', revision, intent },
            ...{ fields: fieldsOf('home', { 'unsafe-home': 'danger-now' }), ...change },
          },
          at(1),
        )
      expect(must(await press())).toMatchObject({ isInterrupting: true, isPrivateNow: true })
      // Whoever presses on a page that does not hold the answer is told nothing, nor is a page that was left at once.
      const nothing = { isInterrupting: false, isPrivateNow: false }
      expect(must(await press({ fields: {} }))).toMatchObject(nothing)
      if (intent === 'leave') expect(must(await press({ isInPassing: true }))).toMatchObject(nothing)
      must(await acknowledgeInterrupt(intake.patient, { intakeId: intake.intakeId, advice: 'private' }, at(2)))
      expect(must(await press())).toMatchObject(nothing)
    },
  )

  it('is never where the link leads to next time', async () => {
    must(await home('danger-now'))
    const [row] = await keel.asOwner('SELECT current_page FROM intake WHERE id = $1', [intake.intakeId])
    expect(row?.['current_page']).toBe(first)
    must(await save(intake, { 'filled-in-by': 'patient' }, { page: 'mood', revision: 1, intent: 'skip' }))
    const [then] = await keel.asOwner('SELECT current_page FROM intake WHERE id = $1', [intake.intakeId])
    expect(then?.['current_page']).toBe(first)
  })
})

describe('a sign that was ticked and has no time', () => {
  const ticked = (intent: string) =>
    saveAnswers(intake.patient, { ...input(), intent, fields: { tick_saddle: ['ces-saddle'] } }, start)

  it('is not heard while the patient is still answering', async () => {
    expect(must(await ticked('autosave')).errors).toEqual({ 'ces-saddle': { code: 'when-missing' } })
    expect(await stored()).toEqual({})
  })

  // As unsure it was only urgent, and nobody was told to get help (120).
  it.each(['leave', 'skip'])(
    'is heard as new on %s: the clinic is told, and the patient what to do',
    async (intent) => {
      const { value, audit } = await keel.recorded(() => ticked(intent))
      expect(must(value)).toMatchObject({ isInterrupting: true })
      expect(await stored()).toEqual({ 'ces-saddle': 'new' })
      expect(audit.map(({ event }) => event.type)).toEqual(['intake.saved', 'intake.alerted'])
    },
  )
})

describe('two devices', () => {
  it('merge where they answer different questions, at once and one after the other', async () => {
    const all = await Promise.all([
      save(intake, { 'ces-bowel': 'long' }),
      save(intake, { trauma: 'none' }, { page: 'injury' }),
      save(intake, { smoking: 'never' }, { page: 'about-you' }),
    ])
    expect(all.map((each) => must(each).revision).sort()).toEqual([1, 2, 3])
    must(await save(intake, { trend: 'same' }, { page: 'how-long' }))
    expect(await stored()).toEqual({ 'ces-bowel': 'long', trauma: 'none', smoking: 'never', trend: 'same' })
  })

  it('do not overwrite each other on the same question: the later hears of it and nothing changes', async () => {
    must(await save(intake, { trauma: 'none' }, { page: 'injury' }))
    const contents = await keel.contents()
    // Beside the field stands what the other device has said.
    const fields = { trauma: { code: 'changed-elsewhere', values: { answer: 'No' } } }
    const late = await save(intake, { trauma: 'minor', onset: 'sudden' }, { page: 'injury' })
    expect(late).toEqual({ ok: false, code: 'changed-elsewhere', fields })
    expect(await keel.contents()).toEqual(contents)
    must(await save(intake, { trauma: 'minor' }, { page: 'injury', revision: 1 }))
    expect(await stored()).toEqual({ trauma: 'minor' })
  })

  it('overwrite nothing that they have not seen, whatever else they answer on the page meanwhile', async () => {
    const injury = (answers: Answers, revision: number) => save(intake, answers, { page: 'injury', revision })
    must(await injury({ trauma: 'major' }, 0))
    const other = must(await injury({ onset: 'sudden' }, 0))
    expect(other).toMatchObject({ revision: 0, isElsewhere: true })
    const unchanged = must(await injury({ onset: 'sudden' }, other.revision))
    expect(unchanged).toMatchObject({ revision: 0, isElsewhere: true })
    const late = await injury({ onset: 'sudden', trauma: 'none' }, unchanged.revision)
    expect(late).toMatchObject({ ok: false, code: 'changed-elsewhere', fields: { trauma: {} } })
    expect(await stored()).toEqual({ trauma: 'major', onset: 'sudden' })
    // A page that shows what is saved may change it.
    const view = must(await viewIntakePage(intake.patient, { intakeId: intake.intakeId, page: 'injury' }, start))
    expect(view.revision).toBe(2)
    expect(must(await injury({ onset: 'sudden', trauma: 'none' }, view.revision))).toMatchObject({
      ...{ revision: 3, isElsewhere: false },
    })
  })

  it('on different pages do not meet: each goes on from its own save', async () => {
    must(await save(intake, { 'ces-bowel': 'long' }))
    const other = must(await save(intake, { trauma: 'none' }, { page: 'injury' }))
    expect(other).toMatchObject({ revision: 2, isElsewhere: false })
  })

  it('that give different answers at the same moment keep exactly one', async () => {
    const [one, two] = await Promise.all([
      save(intake, { trauma: 'none' }, { page: 'injury' }),
      save(intake, { trauma: 'minor' }, { page: 'injury' }),
    ])
    expect([one.ok, two.ok].sort()).toEqual([false, true])
    expect(await stored()).toEqual({ trauma: one.ok ? 'none' : 'minor' })
  })

  it('that give the same answer agree', async () => {
    const taps = [save(intake, { 'ces-bowel': 'long' }), save(intake, { 'ces-bowel': 'long' })]
    expect((await Promise.all(taps)).map((each) => must(each).revision)).toEqual([1, 1])
  })

  it('see on the check page what both have said', async () => {
    must(await save(intake, { trauma: 'none' }, { page: 'injury' }))
    must(await save(intake, { smoking: 'never' }, { page: 'about-you' }))
    const { sections, revision } = must(await viewCheck(intake.patient, { intakeId: intake.intakeId }, start))
    const given = sections.flatMap(({ rows }) => rows).filter(({ value }) => value !== null)
    expect(given.map(({ item }) => item)).toEqual(['trauma', 'smoking'])
    expect(revision).toBe(2)
  })
})
