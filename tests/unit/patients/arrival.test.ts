import { describe, expect, it } from 'vitest'
import { isSameArrival, isWaiting } from '@/lib/patients/arrival'
import type { Patient } from '@/lib/patients/patient'

const came = new Date('2026-11-23T17:00:00Z')
const after = (minutes: number) => new Date(came.getTime() + minutes * 60_000)
const said = { givenName: 'Ana', familyName: 'Rivera', dateOfBirth: '1980-03-27' }
const record: Patient = {
  ...{ id: 'one', recordNumber: 'NEW-ABCDEFGH', preferredName: null, pronouns: null, sex: 'female', ...said },
  ...{
    email: null,
    phone: null,
    mayLeaveMessage: false,
    textTo: null,
    mailOffAt: null,
    phoneConfirmedAt: null,
    phoneIsOthers: false,
  },
  carer: null,
  ...{ archivedAt: null, unmatchedSince: came },
}

describe('the same arrival', () => {
  it.each<readonly [string, boolean, Partial<Patient>, Partial<typeof said>, number]>([
    ['sent again at once', true, {}, {}, 0],
    ['an hour later', true, {}, {}, 60],
    ['more than an hour later', false, {}, {}, 60.1],
    ['of another name', false, {}, { familyName: 'Rivero' }, 1],
    ['of another birthday', false, {}, { dateOfBirth: '1980-03-28' }, 1],
    ['once it was matched', false, { unmatchedSince: null }, {}, 1],
    ['once it was archived', false, { archivedAt: came }, {}, 1],
  ])('%s: %s', (_what, isSame, patient, typed, minutes) => {
    expect(isSameArrival({ ...record, ...patient }, { ...said, ...typed }, after(minutes))).toBe(isSame)
  })
})

it.each([
  [true, came, null],
  [false, null, null],
  [false, came, came],
])('waits to be matched (%s)', (expected, unmatchedSince, archivedAt) => {
  expect(isWaiting({ unmatchedSince, archivedAt })).toBe(expected)
})
