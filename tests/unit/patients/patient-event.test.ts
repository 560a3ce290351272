import { expect, test } from 'vitest'
import { type PatientEvent, saysWhose } from '@/lib/patients/patient-event'

const merged = { otherId: '0d6f5f0e-3c0e-7000-8000-000000000000', recordNumber: '18' }

test.each<readonly [string, boolean, PatientEvent]>([
  ['merging', true, { type: 'merged', ...merged, was: {} }],
  ['undoing that', true, { type: 'unmerged', ...merged }],
  ['matching', true, { type: 'matched', recordNumber: '18' }],
  ['another given name', true, { type: 'corrected', was: { givenName: 'Ana' } }],
  ['another family name', true, { type: 'corrected', was: { familyName: '' } }],
  ['another birthday', true, { type: 'corrected', was: { dateOfBirth: '1980-03-27', pronouns: null } }],
  ['another number', true, { type: 'corrected', was: { recordNumber: '17' } }],
  ['another phone', false, { type: 'corrected', was: { phone: null } }],
  ['how they are called', false, { type: 'corrected', was: { preferredName: null, pronouns: null } }],
  ['archiving', false, { type: 'archived' }],
  ['restricting', false, { type: 'restricted' }],
])('%s says whose record it is: %s', (_what, is, event) => {
  expect(saysWhose(event)).toBe(is)
})
