import { afterEach, describe, expect, it, vi } from 'vitest'
import { CaseListener } from '@/lib/db/listen'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, newIntake, save } from '@/tests/support/patient'

const keel = testKeel()
const open: CaseListener[] = []

const listener = (linger = 0) => {
  const made = new CaseListener(String(process.env.DATABASE_APP_URL), linger)
  open.push(made)
  return made
}

const times = (heard: () => void, count: number) =>
  vi.waitFor(
    () => {
      expect(heard).toHaveBeenCalledTimes(count)
    },
    { timeout: 10_000 },
  )

/** Somebody who listens and whose connection is there. */
const listening = async (clinicId: string, by = listener()) => {
  const heard = vi.fn()
  const stop = by.hear(clinicId, new Date(), heard)
  await times(heard, 1)
  heard.mockClear()
  return { heard, stop }
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.stop()
})

describe('several app processes on one database', () => {
  it('all hear of a case of their clinic, and not of another’s', async () => {
    const one = await listening(keel.here.id)
    const two = await listening(keel.here.id)
    const there = await listening(keel.there.id, listener())
    await newAlert(keel, keel.here)
    await times(one.heard, 1)
    await times(two.heard, 1)
    expect(there.heard).not.toHaveBeenCalled()
    await newAlert(keel, keel.there)
    await times(there.heard, 1)
    expect([one.heard.mock.calls.length, two.heard.mock.calls.length]).toEqual([1, 1])
  })

  it('hear of what becomes of a case, once a transaction, and of nothing that was taken back', async () => {
    const subject = await newCase(keel, keel.here)
    const { heard } = await listening(keel.here.id)
    must(await claimCase(keel.here.clinician, { caseId: subject.caseId }, start))
    await times(heard, 1)
    await keel.asApp(keel.here.id, 'UPDATE triage_case SET revision = revision + 1')
    const intake = await newIntake(keel.here)
    must(await save(intake, { 'ces-saddle': 'new' }))
    await times(heard, 2)
  })
})

describe('one process', () => {
  const those = `FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`
  // As the role that serves: what a connection last asked is shown to its own role alone.
  const connections = async () => Number((await keel.asApp(null, `SELECT count(*) AS n ${those}`)).rows[0]?.n)
  const cut = () => keel.asApp(null, `SELECT pg_terminate_backend(pid) ${those}`)

  it('needs one connection for everybody who listens, and none once nobody does', async () => {
    const process = listener()
    const one = await listening(keel.here.id, process)
    // A list that is newer than this connection.
    const later = new Date(Date.now() + 60_000)
    const two = vi.fn()
    const stopTwo = process.hear(keel.here.id, later, two)
    const three = vi.fn()
    const stopThree = process.hear(keel.there.id, later, three)
    expect(await connections()).toBe(1)
    await newAlert(keel, keel.here)
    await times(one.heard, 1)
    await times(two, 1)
    for (const stop of [one.stop, stopTwo, stopThree, stopThree]) stop()
    await vi.waitFor(async () => {
      expect(await connections()).toBe(0)
    })
    expect(three).not.toHaveBeenCalled()
  })

  it('tells everybody to look again after its connection was lost, and hears on', async () => {
    const { heard } = await listening(keel.here.id)
    await cut()
    await times(heard, 1)
    await newAlert(keel, keel.here)
    await times(heard, 2)
  })

  it('is there again for who comes after everybody had left', async () => {
    const process = listener()
    const first = await listening(keel.here.id, process)
    first.stop()
    const { heard } = await listening(keel.here.id, process)
    await newAlert(keel, keel.here)
    await times(heard, 1)
    expect(first.heard).not.toHaveBeenCalled()
  })

  it('tells at once whose list is older than what was heard, or may be, and nobody else', async () => {
    const process = listener(60_000)
    const first = await listening(keel.here.id, process)
    first.stop()
    const told = (clinicId: string, seen: Date) => {
      const heard = vi.fn()
      process.hear(clinicId, seen, heard)()
      return heard.mock.calls.length
    }
    const inAMinute = new Date(Date.now() + 60_000)
    expect(told(keel.here.id, inAMinute)).toBe(0)
    expect(told(keel.here.id, new Date())).toBe(1)
    const { heard } = await listening(keel.there.id, process)
    await newAlert(keel, keel.there)
    await times(heard, 1)
    expect([told(keel.there.id, new Date(Date.now() + 1000)), told(keel.there.id, inAMinute)]).toEqual([1, 0])
    expect(told(keel.here.id, inAMinute)).toBe(0)
    expect(await connections()).toBe(1)
  })
})
