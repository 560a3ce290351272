import 'server-only'
import { z } from 'zod'
import { moveAll, setMergedInto } from '@/lib/db/move-records'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { insertMerge } from '@/lib/db/patient-merges'
import { chosenFrom, drawnPair, takenSchema } from '@/lib/patients/merge'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { loadTwoRecords } from '../steps/load-two-records'
import { writeRecord } from '../steps/write-record'

/** Two records of one person become one: nothing is lost, every link goes on opening, and for a day it can be undone. */
export const mergePatients = defineCommand({
  who: 'staff',
  action: 'patient.merge',
  asksAnew: true,
  input: z.object({ patientId: z.uuid(), otherId: z.uuid(), taken: takenSchema, drawn: z.string().max(20_000) }),
  load: loadTwoRecords,
  run: async ({ tx, clinicId, now, actor }, { kept, other, isMerged }, { taken, drawn }) => {
    if (isMerged) return refused('merge-already')
    if (kept.archivedAt) return refused('patient-archived')
    if (drawn !== drawnPair(kept, other)) return refused('merge-changed')
    const { fields, was, became } = chosenFrom(kept, other, taken)
    const { givenName, familyName } = { ...kept, ...became }
    if (givenName === '' && familyName === '') return refused('merge-nameless')
    const moved = await moveAll(tx, { clinicId, from: other.id, to: kept.id })
    await setMergedInto(tx, clinicId, other.id, { mergedInto: kept.id, archivedAt: other.archivedAt ?? now })
    await writeRecord(tx, clinicId, kept, became)
    const by = { staffId: actor.staffId, at: now }
    const pair = { keptId: kept.id, mergedId: other.id }
    await insertMerge(tx, clinicId, { ...pair, ...by, was, became, moved, archivedBefore: other.archivedAt })
    const event = { type: 'merged', otherId: other.id, recordNumber: other.recordNumber, was } as const
    await appendPatientEvent(tx, clinicId, { patientId: kept.id, ...by }, event)
    return done(
      { patientId: kept.id },
      { type: 'patient.merged', patientIds: [kept.id, other.id], fields: [...fields] },
    )
  },
})
