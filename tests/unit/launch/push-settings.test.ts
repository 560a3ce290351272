import { expect, it } from 'vitest'
import { launchSettings } from '@/lib/env'
import { pushKeysFrom, pushSettings } from '@/lib/launch/push-settings'

const keys = pushKeysFrom('one secret')
const given = {
  VAPID_PUBLIC_KEY: keys.publicKey,
  VAPID_PRIVATE_KEY: keys.privateKey,
  VAPID_SUBJECT: 'mailto:a@b.example',
}

it('a Keel in a folder of its own has keys that follow from its secret, the same after each start', () => {
  const made = pushSettings({}, 'one secret')
  expect(made).toMatchObject({ VAPID_PUBLIC_KEY: keys.publicKey, VAPID_PRIVATE_KEY: keys.privateKey })
  expect(launchSettings(made)).toHaveProperty('settings')
  expect(pushSettings({}, 'another secret').VAPID_PUBLIC_KEY).not.toBe(keys.publicKey)
  expect(JSON.stringify(made)).not.toContain('one secret')
})

it('a secret whose key begins with zero is as good as any', () => {
  const made = pushSettings({}, 's384')
  expect(Buffer.from(made.VAPID_PRIVATE_KEY ?? '', 'base64url').toString('hex')).toBe(
    '0023279265026d559edede2d8a27e9d8a15d60808f80c2839cb561a56bf93f31',
  )
  expect(launchSettings(made)).toHaveProperty('settings')
  // What devices know, of a Keel that called them before too.
  expect(made.VAPID_PUBLIC_KEY).toBe(
    'BDKmqt54cDgbwyqTVk0wuQgcL2vOevo8cOCgMp58G_m5AYDzxQsd0ocOWXVUJLk7y4_xgSRT5En3_Chnnor4h3A',
  )
})

it('names whom a push service may write to: who sends the e-mails, else where Keel is', () => {
  const subject = (more: object) => pushSettings(more, 'one secret').VAPID_SUBJECT
  expect(subject({ MAIL_FROM: 'keel@mail.example' })).toBe('mailto:keel@mail.example')
  expect(subject({ PUBLIC_URL: 'https://keel.clinic.example' })).toBe('https://keel.clinic.example')
  expect(subject({ PUBLIC_URL: 'http://localhost:4000' })).toBe('mailto:nobody@keel.invalid')
})

it('a server is called by the keys that it was given, and by none where it was given none', () => {
  const NEXTAUTH_SECRET = 'of a server, and long enough to be one'
  expect(pushSettings({ ...given, NEXTAUTH_SECRET }, 'one secret')).toEqual(given)
  expect(pushSettings({ NEXTAUTH_SECRET }, 'one secret').VAPID_PUBLIC_KEY).toBeUndefined()
})
