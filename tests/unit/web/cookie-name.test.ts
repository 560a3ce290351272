import { expect, it } from 'vitest'
import { cookieOn } from '@/lib/web/cookie-name'

it('is bound to the host over https, and plain on a machine of one’s own', () => {
  expect(cookieOn('https://keel.clinic.example', 'device')).toEqual({ name: '__Host-keel-device', secure: true })
  expect(cookieOn('http://localhost:3000', 'device')).toEqual({ name: 'keel-device', secure: false })
})
