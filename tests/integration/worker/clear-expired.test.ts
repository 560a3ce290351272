import { expect, it } from 'vitest'
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
