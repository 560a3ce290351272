import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import { setStanding } from '@/lib/db/arrivals'
import type { Tx } from '@/lib/db/client'
import { moveAll, setMergedInto } from '@/lib/db/move-records'
import { insertMerge, type NewMerge } from '@/lib/db/patient-merges'
import { keptOfStanding, standingOfBoth } from '@/lib/patients/merge'
import { keptOfNumber } from '@/lib/patients/number-of-both'
import type { Patient } from '@/lib/patients/patient'
import { releaseOwnCases } from './release-cases-of'

interface Merging {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: StaffActor
}

interface Pair extends Pick<NewMerge, 'was' | 'became'> {
  readonly kept: Patient
  readonly other: Patient
}

/** All of the other record hangs on the kept one from here on, so that it can be undone. */
export async function mergeInto(context: Merging, { kept, other, was, became }: Pair) {
  const { tx, clinicId, now, actor } = context
  const before = { numberWas: keptOfNumber(kept), standingWas: keptOfStanding(kept) }
  const moved = { ...(await moveAll(tx, { clinicId, from: other.id, to: kept.id })), ...before }
  await setStanding(tx, clinicId, kept.id, standingOfBoth(kept, other))
  await setMergedInto(tx, clinicId, other.id, { mergedInto: kept.id, archivedAt: other.archivedAt ?? now })
  const by = { staffId: actor.staffId, at: now }
  const pair = { keptId: kept.id, mergedId: other.id }
  await insertMerge(tx, clinicId, { ...pair, ...by, was, became, moved, archivedBefore: other.archivedAt })
  // Which of two is restricted to a colleague is known of both from here on.
  return releaseOwnCases(context, kept.id)
}
