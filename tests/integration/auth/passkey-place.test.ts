import { expect, it } from 'vitest'
import { passkeyPlace } from '@/lib/auth/passkey-place'

it.each([
  ['https://intake.clinic.example', 'intake.clinic.example', 'https://intake.clinic.example'],
  ['https://intake.clinic.example:8443/', 'intake.clinic.example', 'https://intake.clinic.example:8443'],
  ['http://localhost:3000', 'localhost', 'http://localhost:3000'],
])('passkeys of %s are tied to its host, and shown at its origin alone', (url, rpId, origin) => {
  expect(passkeyPlace(url)).toEqual({ rpId, origin })
})

it.each(['http://127.0.0.1:3000', 'http://[::1]:3000', 'https://192.0.2.7'])('%s has no name to tie one to', (url) => {
  expect(passkeyPlace(url)).toBeNull()
})
