import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import {
  type By,
  changeTier,
  changeTierSchema,
  claim,
  close,
  closeSchema,
  type Decision,
  noteSchema,
  release,
} from '@/lib/cases/transitions'
import { type Given, me, now, someCase, standings, unhindered } from './some-case'

const commands = {
  claim,
  release,
  raise: (current: Case, by: By) => changeTier(current, { tier: 'EMERGENCY', reason: 'examined', words: '' }, by),
  lower: (current: Case, by: By) =>
    changeTier(current, { tier: 'SOON', reason: 'answer-was-a-slip', words: 'A slip of the thumb' }, by),
  close: (current: Case, by: By) => close(current, { outcome: 'advice-given', words: '' }, by, unhindered),
} satisfies Record<string, (current: Case, by: By) => Decision>

const closedNow = {
  state: 'closed',
  ownerId: 'me',
  outcome: 'advice-given',
  codes: [],
  closedAt: now,
  signBy: null,
} as const
const raised = { type: 'tier-changed', from: 'URGENT', to: 'EMERGENCY', reason: 'examined', words: '' }
const lowered = {
  type: 'tier-changed',
  from: 'URGENT',
  to: 'SOON',
  reason: 'answer-was-a-slip',
  words: 'A slip of the thumb',
}
const callBy = (time: string) => ({ kind: 'call', at: new Date(time), to: null })
const atOnce = {
  tier: 'EMERGENCY',
  dueAt: new Date('2026-11-23T17:10:00Z'),
  firstLookAt: now,
  nextStep: callBy('2026-11-23T17:15:00Z'),
}
const tomorrow = {
  tier: 'SOON',
  dueAt: new Date('2026-11-24T17:00:00Z'),
  firstLookAt: now,
  nextStep: callBy('2026-11-24T17:05:00Z'),
}
const taken = { standing: standings.mine, firstLookAt: now, nextStep: callBy('2026-11-23T18:05:00Z') }
const done = { type: 'closed', outcome: 'advice-given', words: '' }

type Then = string | { readonly change: object; readonly event: object }

/** Every command on every standing: what is refused, or what changes and what is written down. */
const table: Readonly<Record<keyof typeof commands, Readonly<Record<Given, Then>>>> = {
  claim: {
    open: { change: taken, event: { type: 'claimed' } },
    mine: 'case-yours-already',
    theirs: 'case-taken',
    closed: 'case-closed',
  },
  release: {
    open: 'case-not-claimed',
    mine: { change: { standing: standings.open }, event: { type: 'released' } },
    theirs: 'case-taken',
    closed: 'case-not-claimed',
  },
  raise: {
    open: { change: atOnce, event: raised },
    mine: { change: atOnce, event: raised },
    theirs: { change: atOnce, event: raised },
    closed: 'case-closed',
  },
  lower: {
    open: { change: tomorrow, event: lowered },
    mine: { change: tomorrow, event: lowered },
    theirs: { change: tomorrow, event: lowered },
    closed: 'case-closed',
  },
  close: {
    open: { change: { standing: closedNow, firstLookAt: now, nextStep: null }, event: done },
    mine: { change: { standing: closedNow, firstLookAt: now, nextStep: null }, event: done },
    theirs: 'case-taken',
    closed: 'case-closed',
  },
}

const rows = (Object.keys(table) as (keyof typeof table)[]).flatMap((when) =>
  (Object.keys(standings) as Given[]).map((given) => ({ given, when, then: table[when][given] })),
)

test.each(rows)('given $given, when $when', ({ given, when, then }) => {
  const before = someCase({ standing: standings[given] })
  const decision = commands[when](before, me)
  if (typeof then === 'string') expect(decision).toEqual({ ok: false, code: then })
  else expect(decision).toEqual({ ok: true, case: { ...before, ...then.change, revision: 8 }, event: then.event })
  expect(before).toEqual(someCase({ standing: standings[given] }))
})

describe('the first look', () => {
  const earlier = new Date('2026-11-23T17:01:00Z')
  test.each(['claim', 'raise', 'close'] as const)('is not moved by %s', (when) => {
    const decision = commands[when](someCase({ firstLookAt: earlier }), me)
    expect(decision.ok && decision.case.firstLookAt).toEqual(earlier)
  })
})

describe('the tier', () => {
  it('is refused where it is the same', () => {
    expect(changeTier(someCase(), { tier: 'URGENT', reason: 'other', words: 'Words' }, me)).toEqual({
      ok: false,
      code: 'tier-same',
      fields: { tier: { code: 'tier-same' } },
    })
  })

  it.each(['', 'ok'])('is not lowered on the words %j', (words) => {
    expect(changeTier(someCase(), { tier: 'ROUTINE', reason: 'examined', words }, me)).toEqual({
      ok: false,
      code: 'invalid',
      fields: { words: { code: 'lowering-needs-words' } },
    })
  })

  it('keeps what triage said, and counts the target from when the case was opened', () => {
    const decision = changeTier(someCase(), { tier: 'ROUTINE', reason: 'examined', words: 'Seen' }, me)
    const kept = { triageTier: 'URGENT', decidedBy: 'fever-chills', dueAt: new Date('2026-11-26T17:00:00Z') }
    expect(decision).toMatchObject({ case: kept })
  })
})

describe('a case whose patient is still answering', () => {
  const answering = someCase({ submittedAt: null })
  it('is not closed as opened in error', () => {
    const outcome = 'opened-in-error'
    expect(close(answering, { outcome, words: '' }, me, unhindered)).toEqual({
      ok: false,
      code: 'case-still-answering',
    })
    expect(close(someCase(), { outcome, words: '' }, me, unhindered).ok).toBe(true)
  })
  it('may be closed with any other outcome', () => {
    expect(close(answering, { outcome: 'sent-to-emergency', words: '' }, me, unhindered).ok).toBe(true)
  })
})

describe('what a form sends', () => {
  const whole = { tier: 'SOON', reason: 'examined', words: 'Words', outcome: 'seen' }
  test.each([
    [changeTierSchema, { tier: 'soon' }, 'tier', 'choose-from-list'],
    [changeTierSchema, { reason: 'because' }, 'reason', 'choose-from-list'],
    [changeTierSchema, { words: 'x'.repeat(4001) }, 'words', 'text-too-long'],
    [closeSchema, { words: 'ok' }, 'words', 'closing-needs-words'],
    [closeSchema, { outcome: undefined }, 'outcome', 'choose-from-list'],
    [closeSchema, { words: 'a\0bc' }, 'words', 'characters-not-allowed'],
    [noteSchema, { words: ' \n ' }, 'words', 'field-missing'],
  ])('%#: is refused beside the field it is in', (schema, change, field, code) => {
    expect(schema.safeParse(whole).success).toBe(true)
    const issues = schema.safeParse({ ...whole, ...change }).error?.issues.map(({ path, message }) => [path, message])
    expect(issues).toEqual([[[field], code]])
  })
})
