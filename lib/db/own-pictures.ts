import 'server-only'
import type { Tx } from './client'

interface Kept {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Whether it was new: the same picture is kept once. */
export async function keepPicture(tx: Tx, clinicId: string, { id, bytes }: Kept, now: Date): Promise<boolean> {
  const { count } = await tx.ownPicture.createMany({
    data: [{ clinicId, id, bytes, addedAt: now }],
    skipDuplicates: true,
  })
  return count > 0
}

/** The ids alone, the last first. */
export async function listPictures(tx: Tx, clinicId: string): Promise<readonly string[]> {
  const rows = await tx.ownPicture.findMany({
    where: { clinicId },
    orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Those of these that are there. */
export const readPictures = (tx: Tx, clinicId: string, ids: readonly string[]): Promise<readonly Kept[]> =>
  tx.ownPicture.findMany({
    where: { clinicId, id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: { id: true, bytes: true },
  })

export async function readPicture(tx: Tx, clinicId: string, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.ownPicture.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { bytes: true } })
  return row?.bytes ?? null
}
