import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { listUnanswered } from '@/lib/db/escalations'
import { listUnseenNotices } from '@/lib/db/staff-notices'

const shown = 3
const cap = 100

interface Reading {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** What a lead must not miss on any page: steps that were missed and that nobody has answered for. */
export async function readMissed({ tx, clinicId, now }: Reading) {
  const rows = await listUnanswered(tx, clinicId, cap)
  const first = rows.slice(0, shown)
  return { first, more: rows.length - first.length, isCapped: rows.length === cap, now }
}

/** What colleagues did with one's own cases and one has not seen yet. */
export const readNotices = async (
  { tx, clinicId, now }: Reading,
  staffId: string,
  { timeZone }: { readonly timeZone: string },
) => {
  const notices = await listUnseenNotices(tx, clinicId, staffId, now)
  return { now, timeZone, notices, more: (notices[0]?.total ?? 0) - notices.length }
}

interface ReadingOf extends Reading {
  readonly actor: StaffActor
}

/** What stands over every page of this person, for a page that reads it with what it is about. `mayThey` is the gateway's. */
export async function readOver(
  reading: ReadingOf,
  clinic: { readonly timeZone: string },
  mayThey: (actor: StaffActor, action: 'notice.list' | 'escalation.list') => boolean,
) {
  const { actor } = reading
  const told = mayThey(actor, 'notice.list') ? await readNotices(reading, actor.staffId, clinic) : null
  const missed = mayThey(actor, 'escalation.list') ? await readMissed(reading) : null
  return { told, missed }
}
