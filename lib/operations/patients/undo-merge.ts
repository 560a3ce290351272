import 'server-only'
import { z } from 'zod'
import { askAnewApart, keepOnBoth } from '@/lib/db/apart-again'
import { setStanding } from '@/lib/db/arrivals'
import { moveBack, setMergedInto } from '@/lib/db/move-records'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { findMerge, listMergesInto, markUndone, mergedInto } from '@/lib/db/patient-merges'
import { isInCare } from '@/lib/db/patients'
import { standingBefore, undoProblem } from '@/lib/patients/merge'
import { fieldsBefore, numberBefore } from '@/lib/patients/number-of-both'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { formsOf, hearAgain } from '../steps/hear-again'
import { loadTwoRecords } from '../steps/load-two-records'
import { releaseOwnCases } from '../steps/release-cases-of'
import { writeRecord } from '../steps/write-record'

/**
 * Two people after all: what had moved goes back with what has come of it, and all else stays. Neither is left with a link to the other, a
 * check-in that the other was in the way of, or without what protects a record.
 */
export const undoMerge = defineCommand({
  who: 'staff',
  action: 'patient.match',
  input: z.object({ mergeId: z.uuid() }),
  load: async (context, { mergeId }) => {
    const { tx, clinicId } = context
    const found = await findMerge(tx, clinicId, mergeId)
    if (!found) return refused('not-found')
    const both = await loadTwoRecords(context, { patientId: found.keptId, otherId: found.mergedId })
    if ('ok' in both) return both
    // Read again: somebody may have undone it while this one waited.
    const merge = (await findMerge(tx, clinicId, mergeId)) ?? found
    return { merge, ...both, isMergedOn: (await mergedInto(tx, clinicId, both.kept.id)) !== null }
  },
  run: async (context, { merge, kept, other, isMergedOn }) => {
    const { tx, clinicId, now, actor } = context
    if (merge.undoneAt) return unchanged({ patientId: kept.id })
    const by = { staffId: actor.staffId, at: now }
    const problem = undoProblem(merge, kept, { by: actor, now, isMergedOn })
    if (problem) return problem
    const forms = await formsOf(context, [kept])
    await moveBack(tx, clinicId, merge)
    const archivedAt = (await isInCare(tx, clinicId, other.id)) ? null : merge.archivedBefore
    await setMergedInto(tx, clinicId, other.id, { mergedInto: null, archivedAt })
    await writeRecord(tx, clinicId, kept, fieldsBefore(merge, other), numberBefore(merge, kept, other))
    const into = await listMergesInto(tx, clinicId, kept.id)
    await setStanding(tx, clinicId, kept.id, standingBefore(merge, kept, other, into))
    const alerts = await hearAgain(context, forms)
    await markUndone(tx, clinicId, merge.id, by)
    await askAnewApart(tx, clinicId, merge, now)
    const { isHeld, isRestricted } = await keepOnBoth(tx, clinicId, merge)
    const released = isRestricted ? await releaseOwnCases(context, other.id) : []
    for (const [one, another] of [
      [kept, other],
      [other, kept],
    ] as const) {
      const event = { type: 'unmerged', otherId: another.id, recordNumber: another.recordNumber } as const
      await appendPatientEvent(tx, clinicId, { patientId: one.id, ...by }, event)
    }
    const about = { patientId: other.id, ...by }
    if (isRestricted) await appendPatientEvent(tx, clinicId, about, { type: 'restricted' })
    return done(
      { patientId: kept.id },
      { type: 'patient.unmerged', patientIds: [kept.id, other.id] },
      ...(isHeld ? [{ type: 'patient.hold-placed', patientId: other.id } as const] : []),
      ...(isRestricted ? [{ type: 'patient.restricted', patientId: other.id } as const] : []),
      ...released,
      ...alerts,
    )
  },
})
