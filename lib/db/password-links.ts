import 'server-only'
import { z } from 'zod'
import { type PasswordLink, passwordPurposes } from '@/lib/clinics/password-link'
import type { Tx } from './client'

const columns = { id: true, staffId: true, purpose: true, expiresAt: true, endedAt: true } as const

const linkSchema: z.ZodType<PasswordLink> = z.object({
  id: z.string(),
  staffId: z.string(),
  purpose: z.enum(passwordPurposes),
  expiresAt: z.date(),
  endedAt: z.date().nullable(),
})

export interface NewPasswordLink extends Omit<PasswordLink, 'endedAt'> {
  readonly tokenHash: Uint8Array<ArrayBuffer>
  readonly createdAt: Date
  /** Null where the person asked for it, signed out. */
  readonly createdBy: string | null
}

/** Ends the one before it. Two at once: the database takes one of them, and the other is given up. */
export async function replacePasswordLink(tx: Tx, clinicId: string, link: NewPasswordLink): Promise<void> {
  await endPasswordLinks(tx, clinicId, link.staffId, link.createdAt)
  await tx.passwordLink.create({ data: { clinicId, ...link }, select: { id: true } })
}

export async function findPasswordLink(tx: Tx, clinicId: string, id: string): Promise<PasswordLink | null> {
  const row = await tx.passwordLink.findUnique({ where: { clinicId_id: { clinicId, id } }, select: columns })
  return row && linkSchema.parse(row)
}

/** The one of this person that opens until then at least. */
export async function findOpenPasswordLink(
  tx: Tx,
  clinicId: string,
  of: Pick<PasswordLink, 'staffId' | 'purpose'>,
  until: Date,
): Promise<string | null> {
  const where = { clinicId, ...of, endedAt: null, expiresAt: { gt: until } }
  return (await tx.passwordLink.findFirst({ where, select: { id: true } }))?.id ?? null
}

export async function findPasswordLinkOf(
  tx: Tx,
  clinicId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<PasswordLink | null> {
  const row = await tx.passwordLink.findUnique({
    where: { clinicId_tokenHash: { clinicId, tokenHash } },
    select: columns,
  })
  return row && linkSchema.parse(row)
}

/** Whether it was this call that ended it: of two who use a link at once, one does. */
export async function usePasswordLink(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.passwordLink.updateMany({
    where: { clinicId, id, endedAt: null },
    data: { endedAt: at },
  })
  return count === 1
}

export async function endPasswordLinks(tx: Tx, clinicId: string, staffId: string, at: Date): Promise<void> {
  await tx.passwordLink.updateMany({ where: { clinicId, staffId, endedAt: null }, data: { endedAt: at } })
}
