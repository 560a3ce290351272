import 'server-only'
import { z } from 'zod'
import type { EmailChange } from '@/lib/clinics/email-change'
import type { Tx } from './client'

const columns = {
  ...{ id: true, staffId: true, oldEmail: true, newEmail: true, askedAt: true },
  ...{ expiresAt: true, confirmedAt: true, stoppableUntil: true, endedAt: true },
} as const

const changeSchema: z.ZodType<EmailChange> = z.object({
  id: z.string(),
  staffId: z.string(),
  oldEmail: z.string(),
  newEmail: z.string(),
  askedAt: z.date(),
  expiresAt: z.date(),
  confirmedAt: z.date().nullable(),
  stoppableUntil: z.date(),
  endedAt: z.date().nullable(),
})

type Hash = Uint8Array<ArrayBuffer>

export interface NewEmailChange extends Omit<EmailChange, 'confirmedAt' | 'endedAt'> {
  readonly confirmHash: Hash
  readonly stopHash: Hash
}

/** Ends the one of this person that waited. Two at once: the database takes one of them, and the other is given up. */
export async function replaceEmailChange(tx: Tx, clinicId: string, change: NewEmailChange): Promise<void> {
  await endWaitingEmail(tx, clinicId, change.staffId, change.askedAt)
  await tx.emailChange.create({ data: { clinicId, ...change }, select: { id: true } })
}

/** What was not confirmed yet cannot be any more. */
export async function endWaitingEmail(tx: Tx, clinicId: string, staffId: string, at: Date): Promise<void> {
  await tx.emailChange.updateMany({
    where: { clinicId, staffId, confirmedAt: null, endedAt: null },
    data: { endedAt: at },
  })
}

export async function findEmailChange(tx: Tx, clinicId: string, id: string): Promise<EmailChange | null> {
  const row = await tx.emailChange.findUnique({ where: { clinicId_id: { clinicId, id } }, select: columns })
  return row && changeSchema.parse(row)
}

/** By either of its links: which one it is, `by` says. */
export async function findEmailChangeOf(
  tx: Tx,
  clinicId: string,
  hash: Hash,
): Promise<{ readonly change: EmailChange; readonly by: 'confirm' | 'stop' } | null> {
  const row = await tx.emailChange.findFirst({
    where: { clinicId, OR: [{ confirmHash: hash }, { stopHash: hash }] },
    select: { ...columns, stopHash: true },
  })
  if (!row) return null
  const by = Buffer.from(row.stopHash).equals(hash) ? 'stop' : 'confirm'
  return { change: changeSchema.parse(row), by }
}

/** The one that waits to be confirmed. */
export async function findWaitingEmail(tx: Tx, clinicId: string, staffId: string): Promise<EmailChange | null> {
  const row = await tx.emailChange.findFirst({
    where: { clinicId, staffId, confirmedAt: null, endedAt: null },
    select: columns,
  })
  return row && changeSchema.parse(row)
}

/** Whether it was this call that confirmed it: of two who use a link at once, one does. */
export async function confirmEmailChange(
  tx: Tx,
  clinicId: string,
  id: string,
  marks: { readonly confirmedAt: Date; readonly stoppableUntil: Date },
): Promise<boolean> {
  const { count } = await tx.emailChange.updateMany({
    where: { clinicId, id, confirmedAt: null, endedAt: null },
    data: marks,
  })
  return count === 1
}

/** Whether it was this call that ended it. */
export async function endEmailChange(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.emailChange.updateMany({ where: { clinicId, id, endedAt: null }, data: { endedAt: at } })
  return count === 1
}

/** Those that were asked for since: whoever takes an address back takes back what was made of the new one, too. */
export async function endEmailChangesSince(
  tx: Tx,
  clinicId: string,
  { staffId, askedAt }: Pick<EmailChange, 'staffId' | 'askedAt'>,
  at: Date,
): Promise<void> {
  await tx.emailChange.updateMany({
    where: { clinicId, staffId, askedAt: { gte: askedAt }, endedAt: null },
    data: { endedAt: at },
  })
}
