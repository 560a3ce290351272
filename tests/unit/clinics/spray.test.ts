import { expect, it } from 'vitest'
import { sprayedAccounts } from '@/lib/clinics/spray'

it.each([
  [1, 5],
  [8, 5],
  [13, 6],
  [30, 12],
  [60, 24],
  [400, 25],
])('of %i people, %i accounts that were tried in vain are told', (people, accounts) => {
  expect(sprayedAccounts(people)).toBe(accounts)
})
