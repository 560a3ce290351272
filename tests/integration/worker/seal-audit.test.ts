import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
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

const file = () => env().AUDIT_HEADS_FILE ?? ''
const lines = async () => (await readFile(file(), 'utf8')).split('\n').filter((line) => line !== '')
const day = 24 * 60

it('writes no line twice for a day, when its job comes again because they were not taken elsewhere', async () => {
  await rm(file())
  elsewhere.status = 503
  const tries = [10 * day, 10 * day + 1, 10 * day + 3]
  for (const minutes of tries) await expect(keepHeads({}, at(minutes))).rejects.toThrow('503')
  expect(await lines()).toHaveLength(2)
  elsewhere.status = 204
  await keepHeads({}, at(11 * day))
  expect(await lines()).toHaveLength(4)
})

it('begins on a new line after one that was cut off, and writes that one anew', async () => {
  const whole = await lines()
  const cut = `${whole.slice(0, 3).join('\n')}\n${whole[3]?.slice(0, 50) ?? ''}`
  await rm(file())
  await appendFile(file(), cut)
  await keepHeads({}, at(11 * day + 1))
  const after = await lines()
  expect(after.map((line) => readKeptHead(line)?.clinicId)).toEqual([
    ...[keel.here.id, keel.there.id, keel.here.id, undefined],
    keel.there.id,
  ])
  await keepHeads({}, at(11 * day + 2))
  expect(await lines()).toEqual(after)
})

it('sends them elsewhere though the file cannot be written, and then fails', async () => {
  await rm(file())
  await mkdir(file())
  const before = elsewhere.sent.length
  await expect(keepHeads({}, at(12 * day))).rejects.toThrow('could not be added to their file')
  expect(elsewhere.sent).toHaveLength(before + 1)
  elsewhere.status = 503
  await expect(keepHeads({}, at(12 * day))).rejects.toMatchObject({
    errors: [
      { message: expect.stringContaining('file') as string },
      { message: expect.stringContaining('503') as string },
    ],
  })
})
