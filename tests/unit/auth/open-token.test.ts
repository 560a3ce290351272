import { encode } from 'next-auth/jwt'
import { expect, it } from 'vitest'
import { openingOnce } from '@/lib/auth/open-token'

const secret = 'of this test, and long enough to be one'
const other = 'of somebody else, and long enough to be one'
const hour = 60 * 60
const minted = (sessionId: string, by = secret) =>
  encode({ token: { clinicId: 'here', sessionId }, secret: by, maxAge: hour })

/** Now, and whatever is added to it. */
const clock = () => {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    add: (seconds: number) => {
      ahead += seconds * 1000
    },
  }
}

it('opens a token once: what it held is known from then on', async () => {
  const open = openingOnce(clock())
  const token = await minted('a')
  expect(await open({ token, secret })).toMatchObject({ sessionId: 'a' })
  // With a key that would not open it.
  expect(await open({ token, secret: other })).toMatchObject({ sessionId: 'a' })
})

it('knows nothing of what it could not open', async () => {
  const open = openingOnce(clock())
  const token = await minted('a', other)
  for (const forged of [token, `${token}x`, 'a.b.c', '..', 'x']) {
    await expect(open({ token: forged, secret })).rejects.toThrow()
    await expect(open({ token: forged, secret })).rejects.toThrow()
  }
  expect(await open({ token: '', secret })).toBeNull()
  expect(await open({ secret })).toBeNull()
})

it('forgets a token whose time is over', async () => {
  const time = clock()
  const open = openingOnce(time)
  const token = await minted('a')
  time.add(hour - 60)
  expect(await open({ token, secret })).toMatchObject({ sessionId: 'a' })
  time.add(120)
  expect(await open({ token, secret })).toBeNull()
  expect(await open({ token: await minted('b'), secret })).toBeNull()
})

it('keeps so many and no more, the newest', async () => {
  const open = openingOnce(clock(), 2)
  const tokens = [await minted('a'), await minted('b'), await minted('c')]
  for (const token of tokens) await open({ token, secret })
  const [first, ...rest] = tokens
  for (const token of rest) expect(await open({ token, secret: other })).not.toBeNull()
  await expect(open({ token: first, secret: other })).rejects.toThrow()
})
