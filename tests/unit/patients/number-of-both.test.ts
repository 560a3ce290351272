import { describe, expect, test } from 'vitest'
import { asSaidOnArrival, fieldsBefore, keptOfNumber, numberBefore, numberOfBoth } from '@/lib/patients/number-of-both'
import type { Patient } from '@/lib/patients/patient'
import type { Was } from '@/lib/patients/patient-event'

const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))
const number = '(206) 555-0199'
const record = (said: Partial<Patient>): Patient => ({
  ...{ id: 'kept', recordNumber: '17', givenName: 'Ana', familyName: 'Rivera', preferredName: null, pronouns: null },
  ...{ dateOfBirth: '1980-03-27', sex: 'female', email: null, phone: number, mayLeaveMessage: true, textTo: null },
  ...{ phoneConfirmedAt: null, phoneIsOthers: false, mailOffAt: null, carer: null, archivedAt: null },
  ...{ unmatchedSince: null, ...said },
})
const said = (hour: number | null, phoneIsOthers = false) => ({
  ...{ phoneConfirmedAt: hour === null ? null : at(hour), phoneIsOthers },
})

describe('what is known of the number where two records become one', () => {
  test.each<readonly [string, Partial<Patient>, Partial<Patient>, Was, object]>([
    ['is what was said later', said(1), said(2, true), {}, said(2, true)],
    ['is what was said at all', said(null), said(2, true), {}, said(2, true)],
    ['stays where that was later', said(3), said(2, true), {}, said(3)],
    ['stays where nothing was said of the other', said(3), said(null), {}, said(3)],
    ['stays of another number', said(1), { ...said(2, true), phone: '1' }, {}, said(1)],
    ['goes with another number', said(3), { ...said(2, true), phone: '1' }, { phone: '1' }, said(2, true)],
    ['is nothing where neither has one', { phone: null }, { phone: null, ...said(2) }, {}, said(null)],
  ])('%s', (_, kept, other, became, both) => {
    expect(numberOfBoth(record(kept), record(other), became)).toEqual(both)
  })

  test.each<readonly [string, object, object, object, Was, object]>([
    ['is what it was', said(1), said(2, true), said(2, true), {}, said(1)],
    ['is what it was where another number goes', said(1), said(null), said(null), { phone: '1' }, said(1)],
    ['stays what was said since', said(1), said(5, true), said(2), {}, said(5, true)],
    ['stays nothing of a number that is new since', said(1), said(null), said(null), {}, said(null)],
  ])('undone, it %s', (_, before, isNow, others, was, again) => {
    const merge = { was, moved: { numberWas: keptOfNumber(record(before)) } }
    expect(numberBefore(merge, record(isNow), record(others))).toEqual(again)
  })
})

describe('who came by the start page with the number that is there', () => {
  test.each<readonly [string, Partial<Patient>, Partial<Patient>, string | null]>([
    ['is texted on', { textTo: '+1' }, said(2), '+1'],
    ['is not texted on a phone that is not theirs', { textTo: '+1' }, said(2, true), null],
    ['is texted where they agreed to it then', {}, { ...said(2), textTo: '+1' }, '+1'],
    ['is as they were where the record knows better', { textTo: '+1', ...said(3) }, said(2), null],
  ])('%s', (_, known, arrived, textTo) => {
    expect(asSaidOnArrival(record(known), record(arrived)).textTo).toBe(textTo)
  })
})

test.each<readonly [string, Was, Was]>([
  ['no number was taken', { givenName: 'Ana' }, { givenName: 'Ana' }],
  ['it says nothing of it', { phone: '1' }, { phone: '1', textTo: '+1', mayLeaveMessage: true }],
  [
    'it says it',
    { phone: '1', textTo: null, mayLeaveMessage: false },
    { phone: '1', textTo: null, mayLeaveMessage: false },
  ],
])('what was agreed to of a number is what both said before, where %s', (_, was, before) => {
  expect(fieldsBefore({ was }, record({ textTo: '+1', mayLeaveMessage: true }))).toEqual(before)
})
