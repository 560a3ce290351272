import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TestClock } from 'pg-boss'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readKeptHead } from '@/lib/audit/kept-head'
import { isSignedHead } from '@/lib/auth/head-signature'
import { env } from '@/lib/env'
import { keepHeads } from '@/lib/worker/keep-heads'
import { sealInTurn } from '@/lib/worker/seal-in-turn'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const folder = mkdtempSync(join(tmpdir(), 'keel-heads-'))
process.env.AUDIT_HEADS_FILE = join(folder, 'heads')
const keel = testKeel()

beforeAll(async () => {
  await newCase(keel, keel.here)
})

afterAll(() => rm(folder, { recursive: true }))

const unsealed = async () => (await keel.asOwner('SELECT 1 FROM audit_event WHERE position IS NULL')).length

it('chains what was written down every five seconds, and no more once it is told to end', async () => {
  const clock = new TestClock(at(0).now())
  const end = sealInTurn(clock)
  expect(await unsealed()).toBeGreaterThan(0)
  await clock.tick(5000)
  await vi.waitFor(async () => {
    expect(await unsealed()).toBe(0)
  })
  await end()
  await newCase(keel, keel.here)
  const left = await unsealed()
  await clock.tick(60_000)
  expect(await unsealed()).toBe(left)
})

it('keeps where each chain ends in a file once a day, signed, and none of a clinic without events', async () => {
  await newCase(keel, keel.here)
  await keel.asOwner(`INSERT INTO clinic (id, name, phone, region, time_zone)
    VALUES (gen_random_uuid(), 'Where nothing happened', '(206) 555-0142', 'US', 'America/Los_Angeles')`)
  await keepHeads({}, at(0))
  await keepHeads({}, at(24 * 60))
  const lines = (await readFile(env().AUDIT_HEADS_FILE ?? '', 'utf8')).trim().split('\n')
  const heads = lines.map((line) => readKeptHead(line))
  const clinics = [keel.here.id, keel.there.id]
  const moments = [at(0), at(24 * 60)].map((clock) => clock.now().toISOString())
  expect(heads.map((head) => [head?.clinicId, head?.at])).toEqual(
    moments.flatMap((moment) => clinics.map((id) => [id, moment])),
  )
  const [head] = heads
  if (!head) throw new Error('no head was kept')
  const secret = env().NEXTAUTH_SECRET
  expect(isSignedHead(head, secret)).toBe(true)
  expect(isSignedHead({ ...head, length: head.length - 1 }, secret)).toBe(false)
  expect(isSignedHead(head, `${secret} of another`)).toBe(false)
  const kept = `SELECT length::int, encode(hash, 'hex') AS hash FROM audit_head WHERE clinic_id = $1`
  expect(await keel.asOwner(kept, [keel.here.id])).toEqual([{ length: head.length, hash: head.hash }])
})
