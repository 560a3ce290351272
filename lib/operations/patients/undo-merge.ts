import 'server-only'
import { z } from 'zod'
import { moveBack, setMergedInto } from '@/lib/db/move-records'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { findMerge, markUndone, mergedInto } from '@/lib/db/patient-merges'
import { numberBefore, undoProblem } from '@/lib/patients/merge'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { formsOf, hearAgain } from '../steps/hear-again'
import { loadTwoRecords } from '../steps/load-two-records'
import { writeRecord } from '../steps/write-record'

/** Two people after all: what had moved goes back with what has come of it, and all else stays. */
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
    await setMergedInto(tx, clinicId, other.id, { mergedInto: null, archivedAt: merge.archivedBefore })
    await writeRecord(tx, clinicId, kept, merge.was, numberBefore(merge))
    const alerts = await hearAgain(context, forms)
    await markUndone(tx, clinicId, merge.id, by)
    for (const [one, another] of [
      [kept, other],
      [other, kept],
    ] as const) {
      const event = { type: 'unmerged', otherId: another.id, recordNumber: another.recordNumber } as const
      await appendPatientEvent(tx, clinicId, { patientId: one.id, ...by }, event)
    }
    return done({ patientId: kept.id }, { type: 'patient.unmerged', patientIds: [kept.id, other.id] }, ...alerts)
  },
})
