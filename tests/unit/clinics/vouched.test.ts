import { describe, expect, it, test } from 'vitest'
import { saysSecondFactor, vouchedSchema } from '@/lib/clinics/vouched'

const nothing = { email: '', email_verified: false, amr: [], acr: '' }

describe('what a provider says', () => {
  it('is read as signing in by a password reads an address', () => {
    expect(vouchedSchema.parse({ email: '  Ana@Clinic.Example ', email_verified: true })).toEqual({
      ...nothing,
      email: 'ana@clinic.example',
      email_verified: true,
    })
  })

  it.each([
    {},
    { email: ['ana@clinic.example'], email_verified: 'true', amr: 'mfa', acr: 2 },
    { email: 'x'.repeat(255), email_verified: 1, amr: [1, 'mfa'], acr: null },
  ])('counts as not said where it is of another kind: %j', (claims) => {
    expect(vouchedSchema.parse(claims)).toEqual(nothing)
  })
})

test.each<[boolean, string[], string]>([
  [true, ['mfa'], ''],
  [true, ['pwd', 'otp'], ''],
  [true, ['hwk', 'pin'], ''],
  [true, ['face', 'swk', 'user'], ''],
  [true, [], 'https://refeds.org/profile/mfa'],
  [true, [], 'http://idmanagement.gov/ns/assurance/aal/3'],
  [false, [], ''],
  [false, ['pwd'], '1'],
  [false, ['pwd', 'pin', 'kba'], ''],
  [false, ['otp', 'sms'], ''],
  [false, ['hwk', 'user'], ''],
  [false, ['MFA', 'constructor'], 'http://idmanagement.gov/ns/assurance/aal/1'],
])('that there was a second factor is %s of amr %j and acr "%s"', (expected, amr, acr) => {
  expect(saysSecondFactor({ amr, acr })).toBe(expected)
})
