import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ask, type Statement } from '@/lib/db/ask'
import { connections, type Tx } from '@/lib/db/client'
import { inClinic } from '@/lib/db/transaction'
import { onBehalfOf } from '@/lib/request'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()

const named: Statement<{ name: string }> = {
  name: 'test-clinics',
  text: 'SELECT name FROM clinic ORDER BY name',
  row: z.object({ name: z.string() }),
}
const renamed: Statement<{ name: string }> = {
  name: 'test-rename',
  text: 'UPDATE clinic SET name = $1 RETURNING name',
  row: z.object({ name: z.string() }),
}
const application: Statement<{ name: string }> = {
  name: 'test-application',
  text: `SELECT current_setting('application_name') AS name`,
  row: z.object({ name: z.string() }),
}
const broken: Statement<never> = { name: 'test-broken', text: 'SELECT 1 / 0 AS one', row: z.never() }

const byModel = async (tx: Tx) => (await tx.clinic.findMany({ select: { name: true } })).map(({ name }) => name)
const byName = async (tx: Tx) => (await ask(tx, named, [])).map(({ name }) => name)
const both = async (tx: Tx) => [await byModel(tx), await byName(tx)]
const names = (clinicId: string) => inClinic(clinicId, both)
const here = [['The clinic here'], ['The clinic here']]

const idle = () => {
  const { totalCount, idleCount, waitingCount } = connections()
  return { taken: totalCount - idleCount, waitingCount }
}

afterEach(() => {
  vi.useRealTimers()
  expect(idle()).toEqual({ taken: 0, waitingCount: 0 })
})

describe('one transaction for Prisma’s models and for named statements', () => {
  it('shows either the clinic that it is for, also while many others run', async () => {
    const asked = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? keel.here : keel.there))
    const seen = await Promise.all(asked.map(({ id }) => names(id)))
    expect(seen).toEqual(
      asked.map(({ id }) => (id === keel.here.id ? here : [['The clinic there'], ['The clinic there']])),
    )
  })

  it('shows each what the other wrote, and takes both back when it fails', async () => {
    const failing = inClinic(keel.here.id, async (tx) => {
      await tx.clinic.update({ where: { id: keel.here.id }, data: { name: 'By the model' } })
      expect(await byName(tx)).toEqual(['By the model'])
      await ask(tx, renamed, ['By the statement'])
      expect(await byModel(tx)).toEqual(['By the statement'])
      throw new Error('thought better of it')
    })
    await expect(failing).rejects.toThrow('thought better of it')
    expect(await names(keel.here.id)).toEqual(here)
  })

  it('writes nothing of another clinic by either', async () => {
    await inClinic(keel.here.id, async (tx) => {
      const { count } = await tx.clinic.updateMany({ where: { id: keel.there.id }, data: { name: 'Ours now' } })
      expect([count, await ask(tx, renamed, ['The clinic here'])]).toEqual([0, [{ name: 'The clinic here' }]])
    })
    expect(await names(keel.there.id)).toEqual([['The clinic there'], ['The clinic there']])
  })

  it('is over for both where one of them failed, also for whoever goes on regardless', async () => {
    const ending = inClinic(keel.here.id, async (tx) => {
      await tx.clinic.update({ where: { id: keel.here.id }, data: { name: 'Never' } })
      await expect(ask(tx, broken, [])).rejects.toThrow('division by zero')
      await expect(byName(tx)).rejects.toThrow('current transaction is aborted')
      await expect(byModel(tx)).rejects.toThrow()
    })
    // COMMIT of what failed is a rollback.
    await ending
    expect(await names(keel.here.id)).toEqual(here)
  })

  it('is asked nothing more once it has ended', async () => {
    const late = await inClinic(keel.here.id, (tx) => Promise.resolve([tx]))
    for (const tx of late) {
      await expect(byName(tx)).rejects.toThrow('its transaction is over')
      await expect(byModel(tx)).rejects.toThrow()
    }
  })

  it('ends by itself where it takes too long, and keeps nothing of it', async () => {
    let afterwards: unknown
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const slow = inClinic(keel.here.id, async (tx) => {
      await ask(tx, renamed, ['Too late'])
      await vi.advanceTimersByTimeAsync(15_000)
      vi.useRealTimers()
      afterwards = await byName(tx).catch((reason: unknown) => reason)
    })
    await expect(slow).rejects.toThrow()
    await vi.waitFor(() => {
      expect(afterwards).toMatchObject({ code: 'P2028' })
    })
    expect(await names(keel.here.id)).toEqual(here)
  })

  it('gives its connection back with no clinic named on it, more often than there are connections', async () => {
    for (let turn = 0; turn < 25; turn += 1) {
      await expect(inClinic(keel.here.id, (tx) => ask(tx, broken, []))).rejects.toThrow('division by zero')
    }
    const { rows } = await connections().query(`SELECT current_setting('keel.clinic', true) AS clinic`)
    expect(rows).toEqual([{ clinic: '' }])
    expect(await names(keel.here.id)).toEqual(here)
  })

  it('tells the database which request it is for, and the next that uses the connection nothing of it', async () => {
    const isFor = () => inClinic(keel.here.id, async (tx) => (await ask(tx, application, []))[0]?.name)
    expect(await onBehalfOf('of-one', isFor)).toBe('keel of-one')
    expect(await isFor()).toBe('keel')
    const many = Array.from({ length: 20 }, (_, at) => `of-${String(at)}`)
    expect(await Promise.all(many.map((id) => onBehalfOf(id, isFor)))).toEqual(many.map((id) => `keel ${id}`))
    expect((await connections().query('SHOW application_name')).rows).toEqual([{ application_name: '' }])
  })
})
