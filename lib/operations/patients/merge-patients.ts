import 'server-only'
import { z } from 'zod'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { chosenFrom, drawnPair, takenSchema } from '@/lib/patients/merge'
import { numberOfBoth } from '@/lib/patients/number-of-both'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { formsOf, hearAgain } from '../steps/hear-again'
import { loadTwoRecords } from '../steps/load-two-records'
import { mergeInto } from '../steps/merge-into'
import { signOutUnmatched } from '../steps/sign-out-unmatched'
import { writeRecord } from '../steps/write-record'

/** Two records of one person become one: nothing is lost, every link goes on opening, and for a day it can be undone. */
export const mergePatients = defineCommand({
  who: 'staff',
  action: 'patient.merge',
  asksAnew: true,
  input: z.object({ patientId: z.uuid(), otherId: z.uuid(), taken: takenSchema, drawn: z.string().max(20_000) }),
  load: loadTwoRecords,
  run: async (context, { kept, other, isMerged }, { taken, drawn }) => {
    const { tx, clinicId, now, actor } = context
    if (isMerged) return refused('merge-already')
    if (kept.archivedAt) return refused('patient-archived')
    if (drawn !== drawnPair(kept, other)) return refused('merge-changed')
    const { fields, was, became } = chosenFrom(kept, other, taken)
    const { givenName, familyName } = { ...kept, ...became }
    if (givenName === '' && familyName === '') return refused('merge-nameless')
    for (const record of [kept, other]) await signOutUnmatched(context, record)
    const forms = await formsOf(context, [kept, other])
    const released = await mergeInto(context, { kept, other, was, became })
    await writeRecord(tx, clinicId, kept, became, numberOfBoth(kept, other, became))
    const alerts = await hearAgain(context, forms)
    const by = { staffId: actor.staffId, at: now }
    for (const [one, another, replaced] of [
      [kept, other, was],
      [other, kept, {}],
    ] as const) {
      const about = { otherId: another.id, recordNumber: another.recordNumber, was: replaced }
      await appendPatientEvent(tx, clinicId, { patientId: one.id, ...by }, { type: 'merged', ...about })
    }
    return done(
      { patientId: kept.id },
      { type: 'patient.merged', patientIds: [kept.id, other.id], fields: [...fields] },
      ...released,
      ...alerts,
    )
  },
})
