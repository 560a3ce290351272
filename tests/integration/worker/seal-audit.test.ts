import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { TestClock } from 'pg-boss'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readKeptHead } from '@/lib/audit/kept-head'
import { isSignedHead } from '@/lib/auth/head-signature'
import { env } from '@/lib/env'
import { keepHeads } from '@/lib/worker/keep-heads'
import { sealInTurn } from '@/lib/worker/seal-in-turn'
import { at } from '@/tests/support/clinic'
import { freePort } from '@/tests/support/free-port'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const folder = mkdtempSync(join(tmpdir(), 'keel-heads-'))
process.env.AUDIT_HEADS_FILE = join(folder, 'heads')
const port = await freePort()
process.env.AUDIT_HEADS_URL = `http://keeper:a%40word@127.0.0.1:${String(port)}/heads`
const keel = testKeel()

/** Whoever keeps the heads elsewhere. */
const elsewhere = { status: 204, sent: [] as { readonly account: string | undefined; readonly lines: string }[] }
const server = createServer((request, response) => {
  void text(request).then((lines) => {
    elsewhere.sent.push({ account: request.headers.authorization, lines })
    response.writeHead(elsewhere.status).end()
  })
})

beforeAll(async () => {
  await once(server.listen(port, '127.0.0.1'), 'listening')
  await newCase(keel, keel.here)
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
})

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

it('keeps where each chain ends in a file and elsewhere once a day, signed, and none of a clinic without events', async () => {
  await newCase(keel, keel.here)
  await keel.asOwner(`INSERT INTO clinic (id, name, phone, region, time_zone)
    VALUES (gen_random_uuid(), 'Where nothing happened', '(206) 555-0142', 'US', 'America/Los_Angeles')`)
  await keepHeads({}, at(0))
  await keepHeads({}, at(24 * 60))
  const file = await readFile(env().AUDIT_HEADS_FILE ?? '', 'utf8')
  const account = `Basic ${Buffer.from('keeper:a@word').toString('base64')}`
  expect(elsewhere.sent.map((sent) => sent.account)).toEqual([account, account])
  expect(elsewhere.sent.map((sent) => sent.lines).join('')).toBe(file)
  const lines = file.trim().split('\n')
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

it.each([503, 302])('fails where they are answered with %i elsewhere, so that its job comes again', async (status) => {
  elsewhere.status = status
  await expect(keepHeads({}, at(0))).rejects.toThrow(String(status))
})
