import 'server-only'
import type { Tx } from '@/lib/db/client'
import { endCovers, listCovers } from '@/lib/db/staff-covers'

/** Somebody can see no cases any more: whoever they covered is covered by nobody, and nobody covers for them. */
export async function endCoversOf(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  const standing = await listCovers(tx, clinicId, now)
  const touched = standing.filter((each) => each.coverId === staffId || each.staffId === staffId)
  if (touched.length === 0) return []
  const ended = await endCovers(
    tx,
    clinicId,
    touched.map((each) => each.staffId),
    now,
  )
  return ended.map((each) => ({ type: 'staff.cover-ended', staffId: each.staffId }) as const)
}
