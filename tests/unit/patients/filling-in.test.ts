import { expect, test } from 'vitest'
import { nameOfAnother } from '@/lib/patients/filling-in'

test.each([
  ['patient', null],
  ['together', 'Alex'],
  ['carer', 'Alex'],
  [null, null],
] as const)('where it is filled in by %s, the patient is called %s', (who, called) => {
  expect(nameOfAnother({ givenName: 'Alex', familyName: 'Rivera', preferredName: null }, who)).toBe(called)
})
