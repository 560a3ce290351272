import { expect, test } from 'vitest'
import type { NewPatient } from '@/lib/patients/patient'
import { sortImport } from '@/lib/patients/sort-import'

const alex: NewPatient = {
  ...{ recordNumber: 'K1', givenName: 'Alex', familyName: 'Rivera', preferredName: null, pronouns: null },
  ...{ dateOfBirth: '1980-03-27', sex: 'female', email: null, phone: null, mayLeaveMessage: false, textTo: null },
}
const sheet = (...patients: readonly NewPatient[]) => ({
  patients: patients.map((patient, at) => ({ line: at + 2, patient })),
  problems: [],
})

test('whoever is not there is new', () => {
  expect(sortImport(sheet(alex), [])).toEqual({ fresh: [alex], present: 0, problems: [] })
})

test('the same person under the same number is there already, also with a letter or capitals changed', () => {
  const there = { ...alex, recordNumber: 'k1', familyName: 'Rivéra' }
  expect(sortImport(sheet(alex), [there])).toEqual({ fresh: [], present: 1, problems: [] })
})

test('the number of somebody else, and somebody who seems to be there under another, are looked at', () => {
  const problems = (code: string, field: string | null) => ({
    fresh: [],
    present: 0,
    problems: [{ line: 2, field, code }],
  })
  const other = { ...alex, givenName: 'Robin', familyName: 'Okafor' }
  expect(sortImport(sheet(alex), [other])).toEqual(problems('record-number-taken', 'recordNumber'))
  expect(sortImport(sheet(alex), [{ ...alex, recordNumber: 'K9' }])).toEqual(problems('sheet-alike', null))
})

test('the same person twice in one file is new once', () => {
  const sorted = sortImport(sheet(alex, { ...alex, recordNumber: 'K2' }), [])
  expect([sorted.fresh, sorted.problems]).toEqual([[alex], [{ line: 3, field: null, code: 'sheet-alike' }]])
})
