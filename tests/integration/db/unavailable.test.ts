import { createServer, type Socket } from 'node:net'
import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/lib/db/client'
import { databaseHealth } from '@/lib/db/health'
import type { Tx } from '@/lib/db/client'
import { inClinic } from '@/lib/db/transaction'
import { viewClinic } from '@/lib/operations/clinic/view-clinic'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { start } from '@/tests/support/clinic'
import { standStill } from '@/tests/support/cut-line'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()

/** What an operation throws when its database is at this address. The settings are read once, so all is read anew. */
async function problemAt(host: string): Promise<unknown> {
  const actor = keel.here.lead
  await closeDatabase()
  vi.resetModules()
  vi.stubEnv('DATABASE_APP_URL', `postgres://keel_app:secret@${host}/keel`)
  const anew = await import('@/lib/operations/clinic/view-clinic')
  return anew.viewClinic(actor, {}, start).then(
    () => null,
    (reason: unknown) => reason,
  )
}

const listening = async (answer: (socket: Socket) => void) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { host: `127.0.0.1:${String(port)}`, close: () => server.close() }
}

afterEach(async () => {
  await closeDatabase()
  vi.unstubAllEnvs()
})

describe('a database', () => {
  it('that answers, as a role that row-level security holds, is healthy', async () => {
    expect(await databaseHealth()).toBe('well')
  })

  it('that says what was wrong with the question was there all the same', async () => {
    const lost = { ...keel.here.lead, clinicId: 'nowhere' }
    const problem: unknown = await viewClinic(lost, {}, start).catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(Error)
    expect(isDatabaseUnavailable(problem)).toBe(false)
  })

  it('that is down, or at no known address, is told from a mistake of ours', async () => {
    for (const host of ['127.0.0.1:1', 'nowhere.invalid']) {
      const problem = await problemAt(host)
      expect(problem).toBeInstanceOf(Error)
      expect([host, isDatabaseUnavailable(problem)]).toEqual([host, true])
    }
  })

  it('that goes away in the middle of a transaction is, too, and is asked anew the next time', async () => {
    const ending = inClinic(keel.here.id, async (tx) => {
      await tx.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`
      await tx.$executeRaw`SELECT 1`
    })
    const problem: unknown = await ending.catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(Error)
    expect(isDatabaseUnavailable(problem)).toBe(true)
    expect((await viewClinic(keel.here.lead, {}, start)).ok).toBe(true)
  })

  it('that hangs up, or never answers, is too', async () => {
    const answers = [(socket: Socket) => void socket.destroy(), () => undefined]
    for (const answer of answers) {
      const { host, close } = await listening(answer)
      const problem = await problemAt(host)
      close()
      expect(problem).toBeInstanceOf(Error)
      expect(isDatabaseUnavailable(problem)).toBe(true)
    }
  })

  it('that stops answering a connection that stood is, too, and whoever asks for its health hears so in a second', async () => {
    const line = await standStill(process.env.DATABASE_APP_URL ?? '')
    await closeDatabase()
    vi.resetModules()
    vi.stubEnv('DATABASE_APP_URL', line.url)
    const anew = await import('@/lib/operations/clinic/view-clinic')
    const health = await import('@/lib/db/health')
    expect((await anew.viewClinic(keel.here.lead, {}, start)).ok).toBe(true)
    line.fallSilent()
    const asked = performance.now()
    expect(await health.databaseHealth()).toBe('silent')
    expect(performance.now() - asked).toBeLessThan(2000)
    const problem: unknown = await anew.viewClinic(keel.here.lead, {}, start).catch((reason: unknown) => reason)
    expect(isDatabaseUnavailable(problem)).toBe(true)

    // Who is asking, and a try, go by themselves; they wait no longer, and less once it is known.
    const { findAsking } = await import('@/lib/db/sessions')
    const { countTry, wasRateLimited } = await import('@/lib/db/rate-limit')
    const alone = [
      () => findAsking(keel.here.id, keel.here.id, start.now(), false),
      () => countTry('sign-in', 'somebody'),
      () => wasRateLimited('sign-in', 'somebody'),
    ]
    for (const ask of alone) {
      const asking = performance.now()
      const silence: unknown = await ask().catch((reason: unknown) => reason)
      expect(isDatabaseUnavailable(silence)).toBe(true)
      expect(performance.now() - asking).toBeLessThan(3000)
    }
    await line.close()
  })

  it('that says nothing any more to a question is, too', async () => {
    const line = await standStill(process.env.DATABASE_APP_URL ?? '')
    const client = new pg.Client({ connectionString: line.url, query_timeout: 100 })
    client.on('error', () => undefined)
    await client.connect()
    line.fallSilent()
    const problem: unknown = await client.query('SELECT 1').catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(Error)
    expect(isDatabaseUnavailable(problem)).toBe(true)
    await line.close()
  })

  it('that gives up one of two that wait for each other is, too, and keeps the other', async () => {
    const holding: Promise<unknown>[] = []
    const lock = (tx: Tx, key: number) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${key})`
    const both = [
      [1, 2],
      [2, 1],
    ].map(([first = 0, second = 0]) =>
      inClinic(keel.here.id, async (tx) => {
        const held = lock(tx, first)
        holding.push(held)
        await held
        await vi.waitUntil(() => holding.length === 2)
        await Promise.all(holding)
        await lock(tx, second)
      }),
    )
    const ends = await Promise.allSettled(both)
    const problems = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
    expect(problems.map(isDatabaseUnavailable)).toEqual([true])
  })

  it('that takes nothing more says so with a code of its own', () => {
    const codes = [
      '53100',
      'EAI_AGAIN',
      '53200',
      '53300',
      '57P01',
      '57P02',
      '57P03',
      '08006',
      '57014',
      '55P03',
      '40P01',
      '40001',
      '25006',
      'P2024',
      'P2028',
      'P2034',
    ]
    for (const code of codes) {
      expect([code, isDatabaseUnavailable(Object.assign(new Error('said'), { code }))]).toEqual([code, true])
      const wrapped = Object.assign(new Error('said'), { cause: { kind: 'postgres', originalCode: code } })
      expect([code, isDatabaseUnavailable(wrapped)]).toEqual([code, true])
    }
    for (const code of ['23505', '42P01', '22001', 'P2002']) {
      expect([code, isDatabaseUnavailable(Object.assign(new Error('said'), { code }))]).toEqual([code, false])
    }
  })
})
