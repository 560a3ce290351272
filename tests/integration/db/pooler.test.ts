import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/lib/db/client'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()

/** All connections of this process, through a pooler or not. The settings are read once, so all is read anew. */
async function preparedWith(pooler: string | undefined) {
  await closeDatabase()
  vi.resetModules()
  vi.stubEnv('DATABASE_POOL_URL', pooler)
  const { viewClinic } = await import('@/lib/operations/clinic/view-clinic')
  const anew = await import('@/lib/db/client')
  expect((await viewClinic(keel.here.lead, {}, start)).ok).toBe(true)
  const { rows } = await anew.connections().query<{ prepared: number; limit: string }>(
    `SELECT (SELECT count(*) FROM pg_prepared_statements WHERE name <> '')::int AS prepared,
            current_setting('lock_timeout') AS limit`,
  )
  const clients = anew.connections().totalCount
  await anew.closeDatabase()
  return { ...rows[0], clients }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('behind a pooler', () => {
  it('nothing is prepared for the next transaction, and no limit is asked for as it connects', async () => {
    const direct = await preparedWith(undefined)
    expect(direct).toEqual({
      prepared: expect.toSatisfy((count: number) => count > 0) as number,
      limit: '8s',
      clients: 1,
    })
    expect(await preparedWith(process.env.DATABASE_APP_URL)).toEqual({ prepared: 0, limit: '0', clients: 1 })
  })
})
