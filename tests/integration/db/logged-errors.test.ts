import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from '@/lib/db/ask'
import type { Tx } from '@/lib/db/client'
import { inClinic } from '@/lib/db/transaction'
import { loggedError } from '@/lib/logged-error.mjs'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const known = 'Quaggadee'

/** What the log would keep of what this throws, in a transaction as any. */
const keptOf = async (work: (tx: Tx) => Promise<unknown>): Promise<string> => {
  const problem: unknown = await inClinic(keel.here.id, work).then(
    () => null,
    (error: unknown) => error,
  )
  expect(problem).toBeInstanceOf(Error)
  return JSON.stringify(loggedError(problem))
}

const rename = (tx: Tx, id: string, name: string) => tx.patient.updateMany({ where: { id }, data: { givenName: name } })
const renameByText = (tx: Tx, id: string, name: string) =>
  ask(tx, { name: 'rename', text: 'UPDATE patient SET given_name = $2 WHERE id = $1', row: z.object({}) }, [id, name])

describe.each([
  ['through Prisma', rename],
  ['past it', renameByText],
])('what the log keeps of an error of the database, %s', (_, change) => {
  it.each([
    ['23514', `CHECK (given_name <> '${known}')`],
    ['23505', 'UNIQUE (given_name)'],
    ['23P01', 'EXCLUDE USING btree (given_name WITH =)'],
  ])('is that it was %s, and no value', async (code, constraint) => {
    const [first, second] = [(await newPatient(keel.here)).patientId, (await newPatient(keel.here)).patientId]
    await keel.asOwner('UPDATE patient SET given_name = id::text')
    if (code !== '23514') await keel.asOwner('UPDATE patient SET given_name = $2 WHERE id = $1', [second, known])
    await keel.asOwner(`ALTER TABLE patient ADD CONSTRAINT unwanted ${constraint}`)
    const kept = await keptOf((tx) => change(tx, first, known))
    await keel.asOwner('ALTER TABLE patient DROP CONSTRAINT unwanted')
    expect(kept).toContain(code)
    expect(kept).toContain('unwanted')
    expect(kept).not.toContain(known)
  })
})

it.each<[string, string, (tx: Tx) => Promise<unknown>]>([
  ['no id, through Prisma', '22P02', (tx) => tx.patient.findMany({ where: { id: known } })],
  ['no id, past it', '22P02', (tx) => ask(tx, { name: 'no-id', text: 'SELECT $1::uuid', row: z.unknown() }, [known])],
  ['too long, through Prisma', '22001', (tx) => tx.$executeRaw`INSERT INTO too_short VALUES (${known})`],
  [
    ...(['too long, past it', '22001'] as const),
    (tx) => ask(tx, { name: 'short', text: 'INSERT INTO too_short VALUES ($1)', row: z.unknown() }, [known]),
  ],
  [
    ...(['a row that is not what the code takes it for', 'invalid_format'] as const),
    (tx) => ask(tx, { name: 'row', text: 'SELECT $1 AS id', row: z.object({ id: z.uuid() }) }, [known]),
  ],
])('of %s, the log keeps %s and no value', async (_, code, work) => {
  await keel.asOwner('CREATE TABLE IF NOT EXISTS too_short (word varchar(3))')
  await keel.asOwner('GRANT INSERT ON too_short TO keel_app')
  const kept = await keptOf(work)
  expect(kept).toContain(code)
  expect(kept).not.toContain(known)
})
