import { describe, expect, it, test } from 'vitest'
import {
  afterUnsent,
  canRenew,
  type CheckInFacts,
  type CheckInState,
  checkInStates,
  dayAfter,
  isDue,
  isUnheard,
  nextStep,
  planCheckIn,
  skipReasons,
} from '@/lib/cases/check-in'
import type { MessageState } from '@/lib/messages/message'
import { tiers } from '@/lib/triage/urgency'
import type { Schedule } from '@/lib/clinics/schedule'
import { usual } from './some-schedule'

const schedule = usual('America/Los_Angeles')
const at = (iso: string) => new Date(iso)
const due = (tier: (typeof tiers)[number], sent: string, change: Partial<Schedule> = {}) =>
  planCheckIn(tier, at(sent), { ...schedule, ...change })?.dueAt.toISOString()

test('who is asked again, and after how many days', () => {
  const kinds = tiers.map((tier) => planCheckIn(tier, at('2026-11-23T17:00:00Z'), schedule)?.kind)
  expect(kinds).toEqual([undefined, 'day-3', 'day-3', 'day-14'])
})

describe('at ten by the clock of the clinic', () => {
  const sundays = { hours: { ...schedule.hours, sunday: { opens: '12:00', closes: '16:00' } } }
  const never = Object.fromEntries(Object.keys(schedule.hours).map((day) => [day, null])) as typeof schedule.hours
  test.each([
    ['three days on', 'SOON', '2026-11-23T17:00:00Z', {}, '2026-11-26T18:00:00.000Z'],
    ['two weeks on', 'ROUTINE', '2026-11-23T17:00:00Z', {}, '2026-12-07T18:00:00.000Z'],
    ['by the day there, not in Greenwich', 'SOON', '2026-11-24T07:30:00Z', {}, '2026-11-26T18:00:00.000Z'],
    ['not on a holiday', 'SOON', '2026-11-23T17:00:00Z', { holidays: ['2026-11-26'] }, '2026-11-27T18:00:00.000Z'],
    [
      'not between a holiday and a weekend',
      'SOON',
      '2026-11-23T17:00:00Z',
      { holidays: ['2026-11-26', '2026-11-27'] },
      '2026-11-30T18:00:00.000Z',
    ],
    ['not on a weekend', 'URGENT', '2026-11-25T17:00:00Z', {}, '2026-11-30T18:00:00.000Z'],
    ['over the end of summer time', 'SOON', '2026-10-29T17:00:00Z', {}, '2026-11-02T18:00:00.000Z'],
    ['over its beginning', 'SOON', '2027-03-11T18:00:00Z', {}, '2027-03-15T17:00:00.000Z'],
    [
      'on the day it ends, where they are there then',
      'SOON',
      '2026-10-29T17:00:00Z',
      sundays,
      '2026-11-01T18:00:00.000Z',
    ],
    ['on the day it begins', 'SOON', '2027-03-11T18:00:00Z', sundays, '2027-03-14T17:00:00.000Z'],
    [
      'where they never are, on the day itself',
      'SOON',
      '2026-11-25T17:00:00Z',
      { hours: never },
      '2026-11-28T18:00:00.000Z',
    ],
  ] as const)('%s', (_what, tier, sent, change, expected) => {
    expect(due(tier, sent, change as Partial<Schedule>)).toBe(expected)
  })
})

test.each([
  ['2026-11-26T18:05:00Z', '2026-11-27T18:05:00.000Z'],
  ['2026-10-31T17:05:00Z', '2026-11-01T18:05:00.000Z'],
  ['2027-03-13T18:05:00Z', '2027-03-14T17:05:00.000Z'],
])('the day after %s is %s, at the same time', (sent, expected) => {
  expect(dayAfter(at(sent), 'America/Los_Angeles').toISOString()).toBe(expected)
})

const now = at('2026-11-26T18:05:00Z')
const dueAt = at('2026-11-27T18:05:00Z')
const facts: CheckInFacts = {
  now,
  timeZone: 'America/Los_Angeles',
  isArchived: false,
  outcome: null,
  hasNewerForm: false,
  linkInUseUntil: null,
  link: 'open',
  hasAddress: true,
}
const later = at('2026-12-07T17:00:00Z')
const skip = (reason: string) => ({ type: 'skip', reason })

test('its next step is due from its minute on, while there is one', () => {
  const dueAt = at('2026-11-26T18:00:00Z')
  const dueAmong = (iso: string) => checkInStates.filter((state) => isDue({ state, dueAt }, at(iso)))
  expect(dueAmong('2026-11-26T17:59:59Z')).toEqual([])
  for (const iso of ['2026-11-26T18:00:00Z', '2026-11-26T19:00:00Z', '2026-11-28T00:00:00Z']) {
    expect(dueAmong(iso)).toEqual(['planned', 'sent', 'reminded'])
  }
})

describe('the next step', () => {
  it.each<readonly [CheckInState, Partial<CheckInFacts>, object | null]>([
    ['planned', { link: null }, { type: 'send', dueAt }],
    ['planned', { link: null, hasAddress: false }, { type: 'no-address' }],
    ['planned', { link: null, linkInUseUntil: later }, { ...skip('link-in-use'), dueAt: later }],
    ['planned', { link: null, hasNewerForm: true, linkInUseUntil: later }, skip('newer-form')],
    ['planned', { link: null, outcome: 'sent-to-emergency' }, skip('case-closed')],
    ['planned', { link: null, outcome: 'opened-in-error', hasAddress: false }, skip('case-closed')],
    ['planned', { link: null, outcome: 'seen' }, { type: 'send', dueAt }],
    ['planned', { link: null, outcome: 'advice-given' }, { type: 'send', dueAt }],
    ['planned', { link: null, outcome: 'not-reached' }, { type: 'send', dueAt }],
    ['planned', { link: null, isArchived: true, hasAddress: false }, skip('record-archived')],
    ['sent', {}, { type: 'remind', dueAt }],
    ['sent', { linkInUseUntil: later }, { type: 'remind', dueAt }],
    ['sent', { link: 'shut' }, { type: 'give-up' }],
    ['sent', { hasAddress: false }, { type: 'give-up' }],
    ['sent', { link: 'replaced' }, { type: 'give-up' }],
    ['sent', { link: 'replaced', linkInUseUntil: later }, { ...skip('link-in-use'), dueAt: later }],
    ['reminded', { link: 'replaced', linkInUseUntil: later }, { ...skip('link-in-use'), dueAt: later }],
    ['sent', { hasNewerForm: true }, skip('newer-form')],
    ['sent', { outcome: 'sent-to-emergency' }, skip('case-closed')],
    ['sent', { isArchived: true, link: 'replaced' }, skip('record-archived')],
    ['reminded', {}, { type: 'give-up' }],
    ['reminded', { link: 'shut', hasAddress: false }, { type: 'give-up' }],
    ['reminded', { link: 'replaced' }, { type: 'give-up' }],
    ['reminded', { hasNewerForm: true }, skip('newer-form')],
    ['reminded', { isArchived: true, outcome: 'seen' }, skip('record-archived')],
    ['answered', {}, null],
    ['worse', {}, null],
    ['no-reply', {}, null],
    ['no-address', {}, null],
    ['skipped', {}, null],
  ])('of one that is %s with %j', (state, change, expected) => {
    expect(nextStep({ state, reason: null }, { ...facts, ...change })).toEqual(expected)
  })
})

describe('the next step where another link was to bring the answer', () => {
  it.each<readonly [string, Partial<CheckInFacts>, object | null]>([
    ['is to show it, once that link has ended unused', {}, { type: 'ended-unused' }],
    ['is to wait on while a link stands', { linkInUseUntil: later }, { ...skip('link-in-use'), dueAt: later }],
    ['is none where a form came', { hasNewerForm: true }, skip('newer-form')],
    ['is none where the case was closed so', { outcome: 'sent-to-emergency' }, skip('case-closed')],
    ['is none of an archived record', { isArchived: true }, skip('record-archived')],
  ])('%s', (_, change, expected) => {
    const waits = { state: 'skipped', reason: 'link-in-use' } as const
    expect(nextStep(waits, { ...facts, link: null, ...change })).toEqual(expected)
  })
})

test('silence is shown until someone has seen to it', () => {
  const silent = checkInStates.filter((state) => isUnheard({ state, settledAt: null }))
  expect(silent).toEqual(['no-reply', 'no-address'])
  expect(checkInStates.filter((state) => isUnheard({ state, settledAt: now }))).toEqual([])
})

test('a new link is for whoever was asked and has not answered', () => {
  const renewed = checkInStates.filter((state) => canRenew({ state, reason: null }))
  expect(renewed).toEqual(['sent', 'reminded', 'no-reply', 'no-address'])
  const skipped = skipReasons.filter((reason) => canRenew({ state: 'skipped', reason }))
  expect(skipped).toEqual(['link-in-use'])
})

describe('where one of its messages did not go, or came back', () => {
  const unsent = { type: 'check-in-no-address', change: { state: 'no-address', sentAt: null, remindedAt: null } }
  const unreminded = { type: 'check-in-reminder-unsent', change: { remindedAt: null } }
  const asked = { intakeId: null, remindedAt: now, settledAt: null }
  type Asked = Parameters<typeof afterUnsent>[0]
  const reminder = 'check-in-reminder'
  it.each<readonly [string, Partial<Asked>, Parameters<typeof afterUnsent>[1], readonly MessageState[], object | null]>(
    [
      ['kept', { state: 'sent' }, 'check-in', ['kept'], unsent],
      ['came back', { state: 'sent' }, 'check-in', ['bounced'], unsent],
      ['all that there was', { state: 'reminded' }, reminder, ['failed', 'kept'], unsent],
      ['all that there was, and nobody answered', { state: 'no-reply' }, reminder, ['failed', 'failed'], unsent],
      ['the first, and the reminder is under way', { state: 'reminded' }, 'check-in', ['failed', 'waiting'], null],
      ['the reminder alone', { state: 'reminded' }, reminder, ['sent', 'failed'], unreminded],
      ['the reminder alone, and nobody answered', { state: 'no-reply' }, reminder, ['sent', 'bounced'], unreminded],
      ['what somebody answers all the same', { state: 'sent', intakeId: 'form' }, 'check-in', ['bounced'], null],
      ['what somebody saw to', { state: 'no-reply', settledAt: now }, reminder, ['kept', 'kept'], null],
      ['what was answered', { state: 'answered' }, reminder, ['sent', 'failed'], null],
    ],
  )('%s', (_what, change, kind, states, expected) => {
    const after = afterUnsent(
      { state: 'sent', ...asked, ...change },
      kind,
      states.map((state) => ({ state })),
    )
    if (expected) expect(after).toMatchObject(expected)
    else expect(after).toBeNull()
  })
})
