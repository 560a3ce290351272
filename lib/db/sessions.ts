import 'server-only'
import { z } from 'zod'
import type { Tx } from './client'

const sessionSchema = z.object({ id: z.string(), kind: z.enum(['staff', 'patient']), personId: z.string() })
export type Session = z.infer<typeof sessionSchema>

export async function insertSession(
  tx: Tx,
  clinicId: string,
  session: { kind: Session['kind']; personId: string; createdAt: Date; expiresAt: Date },
): Promise<string> {
  const row = await tx.session.create({ data: { clinicId, ...session }, select: { id: true } })
  return row.id
}

export async function findLiveSession(tx: Tx, clinicId: string, id: string, now: Date): Promise<Session | null> {
  const row = await tx.session.findFirst({
    where: { clinicId, id, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, kind: true, personId: true },
  })
  return row && sessionSchema.parse(row)
}

export async function endSession(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { clinicId, id, endedAt: null }, data: { endedAt: at } })
  return count > 0
}
