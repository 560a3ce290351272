import { expect, test } from 'vitest'
import { calledName, fullName, listedName } from '@/lib/patients/name'

test.each([
  ['Alex', 'Rivera', null, 'Alex Rivera', 'Rivera, Alex', 'Alex'],
  ['Alexandra', 'Rivera', 'Alex', 'Alexandra Rivera', 'Rivera, Alexandra', 'Alex'],
  ['Suharto', '', null, 'Suharto', 'Suharto', 'Suharto'],
  ['', 'Suharto', null, 'Suharto', 'Suharto', 'Suharto'],
])('%j %j, called %j', (givenName, familyName, preferredName, full, listed, called) => {
  const patient = { givenName, familyName, preferredName }
  expect([fullName(patient), listedName(patient), calledName(patient)]).toEqual([full, listed, called])
})
