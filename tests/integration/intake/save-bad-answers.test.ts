import { beforeEach, describe, expect, it } from 'vitest'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newIntake, type TestIntake } from '@/tests/support/patient'
import { keptWords } from '@/tests/support/words'

const keel = testKeel()
let intake: TestIntake

beforeEach(async () => {
  intake = await newIntake(keel.here)
})

const save = (change: object) =>
  saveAnswers(
    intake.patient,
    { intakeId: intake.intakeId, page: 'injury', revision: 0, intent: 'continue', fields: {}, ...change },
    start,
  )

const nested = JSON.parse('{"a":'.repeat(2000) + '1' + '}'.repeat(2000)) as unknown

describe('what no form of ours sends is refused, and nothing is stored', () => {
  it.each<readonly [string, object]>([
    ['fields that are no fields', { fields: null }],
    ['fields as text', { fields: 'trauma=none' }],
    ['fields as a list', { fields: [['trauma', 'none']] }],
    ['an answer that is not a list', { fields: { trauma: 'none' } }],
    ['an answer that holds numbers', { fields: { 'pain-now': [5] } }],
    ['an answer that holds a list', { fields: { trauma: [['none']] } }],
    ['JSON deeper than it should be', { fields: nested }],
    ['a deep answer', { fields: { trauma: [nested] } }],
    ['more values than a question has', { fields: { trauma: Array.from({ length: 61 }, String) } }],
    ['a value that is too long', { fields: { trauma: ['x'.repeat(10_001)] } }],
    ['a field with a long name', { fields: { ['x'.repeat(81)]: ['none'] } }],
    ['an unknown intent', { intent: 'constructor' }],
    ['no intent', { intent: undefined }],
    ['a revision below zero', { revision: -1 }],
    ['a revision that is text', { revision: 'latest' }],
    ['a revision beyond counting', { revision: 1e21 }],
    ['a long page', { page: 'x'.repeat(61) }],
    ['a page of another type', { page: { id: 'injury' } }],
    ['an id that is none', { intakeId: '0'.repeat(36) }],
    ['an id with NUL in it', { intakeId: '0193a6c0-0000-7000-8000-00000000000\0' }],
  ])('%s', async (_what, change) => {
    const contents = await keel.contents()
    expect(await save(change)).toMatchObject({ ok: false, code: 'invalid' })
    expect(await keel.contents()).toEqual(contents)
  })
})

describe('an answer that the question does not have stays unanswered, with a message at its field', () => {
  it.each<readonly [string, string, string, readonly string[], string]>([
    ['an option of another question', 'injury', 'trauma', ['yes'], 'choose-from-list'],
    ['two options where one is asked', 'injury', 'trauma', ['none', 'minor'], 'choose-from-list'],
    ['the name of a prototype', 'injury', 'trauma', ['__proto__'], 'choose-from-list'],
    ['HTML', 'injury', 'trauma', ['<b>none</b>'], 'choose-from-list'],
    ['10,000 characters', 'injury', 'trauma', ['x'.repeat(10_000)], 'choose-from-list'],
    ['NUL', 'injury', 'trauma', ['none\0'], 'choose-from-list'],
    ['half of a character', 'injury', 'trauma', ['\ud83d'], 'choose-from-list'],
    ...keptWords.map(([what, words]) => [what, 'injury', 'onset', [words], 'choose-from-list'] as const),
    ['none together with others', 'what-it-is-like', 'worse-with', ['none', 'sitting'], 'none-and-others'],
    ['a point that the scale does not have', 'how-strong', 'pain-now', ['11'], 'choose-from-list'],
    ['a point below the scale', 'how-strong', 'pain-now', ['-1'], 'choose-from-list'],
    ['half a point', 'how-strong', 'pain-now', ['5.5'], 'choose-from-list'],
    ['a number in words', 'how-long', 'pain-duration-weeks', ['ten'], 'number-needed'],
    ['a number with an exponent', 'how-long', 'pain-duration-weeks', ['1e9'], 'number-needed'],
    ['Infinity', 'how-long', 'pain-duration-weeks', ['Infinity'], 'number-needed'],
    ['a number below zero', 'how-long', 'pain-duration-weeks', ['-3'], 'number-range'],
    ['a number out of range', 'how-long', 'pain-duration-weeks', ['999999999'], 'number-range'],
  ])('%s', async (_what, page, field, values, code) => {
    const fields = { [field]: values, 'pain-duration-weeks_unit': ['weeks'] }
    const result = await save({ page, fields })
    expect(result).toMatchObject({ ok: true, value: { next: page, errors: { [field]: { code } } } })
    expect(JSON.stringify(await answers())).not.toContain(field)
  })

  const answers = async () =>
    (await keel.asOwner('SELECT answers FROM intake_answers WHERE intake_id = $1', [intake.intakeId]))[0]?.answers

  it('but of a text that is too long the beginning is kept, and heard', async () => {
    const goal = `I cannot pee since Monday. ${'I worry. '.repeat(80)}`
    const result = await save({ page: 'about-you', fields: { goal: [goal], smoking: ['never'] } })
    const errors = { goal: { code: 'answer-too-long', values: { max: 500 } } }
    expect(result).toMatchObject({ ok: true, value: { errors } })
    expect(await answers()).toEqual({ smoking: 'never', goal: goal.slice(0, 500).trim() })
    const raised = await keel.asOwner('SELECT flag FROM finding WHERE intake_id = $1', [intake.intakeId])
    expect(raised).toEqual([{ flag: 'words-to-read' }])
  })

  it('and fields of other pages, unknown ones and prototypes are passed over', async () => {
    const fields = JSON.parse(
      '{"trauma":["none"],"__proto__":["x"],"constructor":["x"],"toString":["x"],"nobody-asked":["yes"],"smoking":["never"]}',
    ) as unknown
    expect(await save({ intent: 'skip', fields })).toMatchObject({ ok: true, value: { errors: {} } })
    expect(await answers()).toEqual({ trauma: 'none' })
  })

  it('and a sign that is not on the list cannot be ticked', async () => {
    const fields = { tick_bladder: ['constructor'], constructor: ['new'], tick_saddle: ['none'] }
    const result = await save({ page: 'bladder-and-bowel', fields })
    expect(result).toMatchObject({ ok: true, value: { errors: { tick_bladder: { code: 'choose-from-list' } } } })
    expect(await answers()).toEqual({ 'ces-saddle': 'no', 'ces-sexual': 'no' })
  })
})
