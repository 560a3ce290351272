import { expect, test } from 'vitest'
import { reasonOf } from '@/lib/auth/next-auth-log'

const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:443'), { code: 'ECONNREFUSED' })

test.each<[string, unknown]>([
  ['ECONNREFUSED', away],
  ['ECONNREFUSED', { error: away, providerId: 'oidc' }],
  ['invalid_grant', { error: new Error('invalid_grant (ana@clinic.example is locked)') }],
  ['nonce mismatch', new Error('nonce mismatch, expected a-secret, got: another')],
  ['', { error: 'ana@clinic.example' }],
  ['', undefined],
])('the log is told “%s” of what failed, and nothing of whom it was about', (reason, about) => {
  expect(reasonOf(about)).toBe(reason)
})
