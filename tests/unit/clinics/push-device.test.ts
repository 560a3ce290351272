import { describe, expect, it } from 'vitest'
import { isPushService, ringOutcomeOf, secondsLeft } from '@/lib/clinics/push-device'

describe('a push service', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
    'https://fcm.googleapis.com:443/x',
  ])('of a browser is %s', (endpoint) => {
    expect(isPushService(endpoint)).toBe(true)
  })

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com./x',
    'https://user:word@fcm.googleapis.com/x',
    'https://fcm.googleapis.com@127.0.0.1/x',
    'https://fcm.googleapis.com.elsewhere.example/x',
    'https://elsewhere.example/fcm.googleapis.com',
    'https://push.apple.com.elsewhere.example/x',
    'https://a.b.push.apple.com/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'file:///etc/passwd',
    '',
  ])('is not %s', (endpoint) => {
    expect(isPushService(endpoint)).toBe(false)
  })

  it('may be one of one’s own, by its whole origin', () => {
    const own = 'https://push.clinic.example:8443'
    expect(isPushService('https://push.clinic.example:8443/send/1', own)).toBe(true)
    expect(isPushService('https://push.clinic.example/send/1', own)).toBe(false)
    expect(isPushService('http://push.clinic.example:8443/send/1', own)).toBe(false)
    expect(isPushService('https://a@push.clinic.example:8443/send/1', own)).toBe(false)
  })
})

it.each([
  [201, 'taken'],
  [200, 'taken'],
  [307, 'refused'],
  [400, 'refused'],
  [403, 'refused'],
  [404, 'gone'],
  [410, 'gone'],
  [408, 'not-now'],
  [429, 'not-now'],
  [503, 'not-now'],
])('an answer of %i means %s', (status, outcome) => {
  expect(ringOutcomeOf(status)).toBe(outcome)
})

it('a call is worth being heard for five minutes', () => {
  const minute = 60_000
  const calledAt = new Date('2026-11-23T17:00:00Z')
  const left = (ms: number) => secondsLeft(calledAt, new Date(calledAt.getTime() + ms), 5 * minute)
  expect([left(0), left(90_500), left(5 * minute - 1), left(5 * minute)]).toEqual([300, 209, null, null])
})
