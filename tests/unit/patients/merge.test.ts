import { describe, expect, test } from 'vitest'
import type { IntoKept, Merge } from '@/lib/patients/merge'
import {
  chosenFrom,
  differences,
  drawnPair,
  isBetter,
  keptOfStanding,
  standingBefore,
  standingOfBoth,
  undoProblem,
  withFields,
} from '@/lib/patients/merge'
import type { Patient } from '@/lib/patients/patient'

const kept: Patient = {
  ...{ id: 'kept', recordNumber: '17', givenName: 'Ana', familyName: 'Rivera', preferredName: null, pronouns: null },
  ...{
    dateOfBirth: '1980-03-27',
    sex: 'female',
    email: null,
    phone: '(206) 555-0199',
    mayLeaveMessage: false,
    textTo: null,
    mailOffAt: null,
    carer: null,
  },
  ...{ archivedAt: null, unmatchedSince: null, phoneConfirmedAt: null, phoneIsOthers: false },
}
const other: Patient = { ...kept, id: 'other', recordNumber: '18', givenName: 'Anna', email: 'ana@mail.example' }

test('they differ in what may be chosen, and not in their number', () => {
  expect(differences(kept, other)).toEqual(['givenName', 'email'])
  expect(differences(kept, kept)).toEqual([])
})

test('what only the other one knows is better', () => {
  expect(isBetter(kept, other, 'email')).toBe(true)
  expect(isBetter(kept, other, 'givenName')).toBe(false)
  expect(isBetter(other, kept, 'email')).toBe(false)
})

test('only what differs is taken, and what it was is kept', () => {
  const { fields, was, became } = chosenFrom(kept, other, ['email', 'phone'])
  expect([fields, was, became]).toEqual([['email'], { email: null }, { email: 'ana@mail.example' }])
  expect(withFields(kept, became)).toMatchObject({
    person: { recordNumber: '17', givenName: 'Ana' },
    reached: { email: 'ana@mail.example' },
  })
})

test('a number is taken with what was agreed to of it, so that no message goes on to the one that it replaced', () => {
  const texted = { ...kept, phone: '(206) 555-0101', mayLeaveMessage: true, textTo: '+12065550101' }
  const called = { ...kept, phone: '(206) 555-0102', textTo: null }
  expect(differences(texted, called)).toEqual(['phone'])
  const { fields, was, became } = chosenFrom(texted, called, ['phone'])
  expect(fields).toEqual(['phone', 'mayLeaveMessage', 'textTo'])
  expect(was).toEqual({ phone: '(206) 555-0101', mayLeaveMessage: true, textTo: '+12065550101' })
  expect(withFields(texted, became).reached).toMatchObject({
    phone: called.phone,
    mayLeaveMessage: false,
    textTo: null,
  })
})

test('one number, agreed to in two ways, is a choice, and where there is none nothing is', () => {
  const texted = { ...kept, textTo: '+12065550199' }
  expect(differences(kept, texted)).toEqual(['phone'])
  expect(chosenFrom(kept, texted, ['phone'])).toEqual({
    fields: ['textTo'],
    was: { textTo: null },
    became: { textTo: '+12065550199' },
  })
  const [none, asked] = [false, true].map((mayLeaveMessage) => ({ ...kept, phone: null, mayLeaveMessage }))
  expect(none && asked && differences(none, asked)).toEqual([])
})

test('a carer is taken whole, so that no name stands beside the number of another', () => {
  const carer = { name: 'Luz', relation: 'sister', phone: '(206) 555-0111', mayKnow: false }
  const cared = { ...other, carer }
  const alike = { ...kept, givenName: 'Anna', email: 'ana@mail.example', carer: { ...carer } }
  expect(differences(kept, cared)).toEqual(['givenName', 'email', 'carer'])
  expect(differences(alike, cared)).toEqual([])
  expect(isBetter(kept, cared, 'carer')).toBe(true)
  const { was, became } = chosenFrom(kept, cared, ['carer'])
  expect([was, became]).toEqual([{ carer: null }, { carer }])
  const by = { by: { staffId: 'me', role: 'clinician' }, now: later(1), isMergedOn: false }
  const chosen = { ...merge, was, became }
  expect(undoProblem(chosen, { ...kept, carer: { ...carer } }, by)).toBeNull()
  expect(undoProblem(chosen, { ...kept, carer: { ...carer, phone: '(206) 555-0112' } }, by)?.code).toBe(
    'merge-corrected-since',
  )
})

test('a form is drawn anew with each change of either', () => {
  expect(drawnPair(kept, other)).not.toBe(drawnPair(kept, { ...other, phone: null }))
  expect(drawnPair(kept, other)).not.toBe(drawnPair({ ...kept, pronouns: 'she' }, other))
})

const at = new Date('2026-11-23T17:00:00Z')
const later = (hours: number) => new Date(at.getTime() + hours * 60 * 60_000)
const merge: Merge = {
  ...{ id: 'merge', keptId: 'kept', mergedId: 'other', at, staffId: 'me', archivedBefore: null, undoneAt: null },
  ...{ was: { email: null }, became: { email: 'ana@mail.example' } },
  moved: {
    invitations: [],
    sessions: [],
    assignments: [],
    numberWas: { phoneConfirmedAt: null, phoneIsOthers: false },
    standingWas: { unmatchedSince: null, mailOffAt: null },
  },
}
const now = { ...kept, email: 'ana@mail.example' }

test.each([
  ['by whoever merged them', now, { staffId: 'me', role: 'clinician' }, 24, false, null],
  ['by a lead', now, { staffId: 'lead', role: 'lead' }, 1, false, null],
  ['by another', now, { staffId: 'another', role: 'clinician' }, 1, false, 'merge-not-yours'],
  ['after a day', now, { staffId: 'me', role: 'clinician' }, 25, false, 'merge-too-late'],
  ['of what was merged on', now, { staffId: 'me', role: 'clinician' }, 1, true, 'merge-merged-on'],
  ['of what was corrected', kept, { staffId: 'me', role: 'lead' }, 1, false, 'merge-corrected-since'],
])('undoing %s', (_, stands, by, hours, isMergedOn, code) => {
  expect(undoProblem(merge, stands, { by, now: later(hours), isMergedOn })?.code ?? null).toBe(code)
})

const intoKept = (
  id: string,
  hour: number,
  undoneHour: number | null = null,
  waitedSince: Date | null = null,
  isKnown = true,
): IntoKept => ({
  ...{ id, waitedSince, isKnown },
  ...{ at: later(hour), undoneAt: undoneHour === null ? null : later(undoneHour) },
})

describe('whether a record waits to be matched, and wants messages', () => {
  const [since, off, switched] = [later(-5), later(-4), later(2)]
  const stands = (unmatchedSince: Date | null, mailOffAt: Date | null) => ({ unmatchedSince, mailOffAt })

  test.each([
    ['somebody known is not to be matched any more', stands(since, null), stands(null, null), stands(null, null)],
    ['of two who wait one waits', stands(since, null), stands(since, null), stands(since, null)],
    ['who is known stays known', stands(null, null), stands(since, null), stands(null, null)],
    ['off wins', stands(null, null), stands(null, off), stands(null, off)],
    ['since the kept one said so', stands(null, switched), stands(null, off), stands(null, switched)],
  ])('%s', (_, one, another, both) => {
    expect(standingOfBoth(one, another)).toEqual(both)
  })

  test.each([
    ['is what it was', stands(since, null), stands(null, off), stands(null, off), stands(since, null)],
    ['is what it was where it was off', stands(null, off), stands(null, null), stands(null, off), stands(null, off)],
    [
      'is on where what the other was sent switched it',
      stands(null, null),
      stands(null, switched),
      stands(null, switched),
      stands(null, null),
    ],
    [
      'stays as it was switched since',
      stands(null, null),
      stands(null, null),
      stands(null, switched),
      stands(null, switched),
    ],
    [
      'stays matched where that was said since',
      stands(since, null),
      stands(since, null),
      stands(null, null),
      stands(null, null),
    ],
  ])('undone, it %s', (_, was, another, isNow, before) => {
    const moved = { ...merge.moved, standingWas: keptOfStanding(was) }
    const isKnown = another.unmatchedSince === null
    const into = [intoKept('merge', 0, null, was.unmatchedSince, isKnown)]
    expect(standingBefore({ id: 'merge', moved }, isNow, another, into)).toEqual(before)
  })

  test.each<readonly [string, readonly IntoKept[], Date | null]>([
    ['waits again', [intoKept('merge', 0, null, since)], since],
    ['stays known by another', [intoKept('merge', 0, null, since), intoKept('second', 1)], null],
    [
      'waits again with another who is not known either',
      [intoKept('merge', 0, null, since), intoKept('second', 1, null, null, false)],
      since,
    ],
    ['waits again where the other went before', [intoKept('first', -2, 3, since), intoKept('merge', 0)], since],
    [
      'waits again after two that went before',
      [intoKept('first', -2, 3, since), intoKept('second', 1, 4), intoKept('merge', 2)],
      since,
    ],
    ['stays as it was matched after another went', [intoKept('first', -3, -2, since), intoKept('merge', 0)], null],
  ])('undone, it %s', (_, into, waits) => {
    const known = stands(null, null)
    expect(standingBefore(merge, known, known, into)).toEqual(stands(waits, null))
  })
})
