import { expect, it } from 'vitest'
import { inClinic } from '@/lib/db/transaction'
import { keepChallenge, takeChallenge } from '@/lib/db/passkey-challenges'
import { countTry } from '@/lib/db/rate-limit'
import { handlers } from '@/lib/worker/handlers'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()
const left = async () => (await keel.asOwner('SELECT key FROM rate_limit')).length

it('clears away what was counted and has run out, and nothing that still counts', async () => {
  await countTry('sign-in', 'someone')
  await countTry('password-reset', 'someone')
  const after = (minutes: number) => ({ now: () => new Date(Date.now() + minutes * 60_000) })
  await handlers['clear-expired']?.({}, after(1))
  expect(await left()).toBe(2)
  await handlers['clear-expired']?.({}, after(16))
  expect(await left()).toBe(1)
  await handlers['clear-expired']?.({}, after(61))
  expect(await left()).toBe(0)
})

it('clears away what a passkey was asked and did not answer', async () => {
  const now = new Date()
  const soon = new Date(now.getTime() + 60_000)
  const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  await inClinic(keel.here.id, async (tx) => {
    await keepChallenge(tx, old, now)
    await keepChallenge(tx, fresh, soon)
  })
  await handlers['clear-expired']?.({}, { now: () => now })
  expect(await keel.asOwner('SELECT hash FROM passkey_challenge')).toEqual([{ hash: fresh }])
  expect(await inClinic(keel.there.id, (tx) => takeChallenge(tx, fresh, soon))).toBe(false)
  expect(await inClinic(keel.there.id, (tx) => takeChallenge(tx, fresh, now))).toBe(true)
})
