import 'server-only'
import { z } from 'zod'
import { mostUrgentOpen } from '@/lib/db/record-openings'
import { restrictedOf } from '@/lib/db/restrictions'
import { openedSince, openForMinutes } from '@/lib/patients/restricted'
import { fullName } from '@/lib/patients/name'
import { whoseNumber } from '@/lib/patients/whose-number'
import { defineQuery, done, wouldAllow } from '../gateway'
import { loadStandingRecord } from '../steps/load-standing-record'

/** What is asked before a restricted record opens: no more of it than the worklist says, and the number to call. */
export const viewRestricted = defineQuery({
  who: 'staff',
  action: 'record.open',
  input: z.object({ patientId: z.uuid() }),
  opensNothing: true,
  load: loadStandingRecord,
  run: async ({ tx, clinicId, now, actor }, patient) => {
    const { staffId, sessionId } = actor
    const opener = { staffId, sessionId, since: openedSince(now), now }
    const [restricted] = await restrictedOf(tx, clinicId, { patients: [patient.id] }, opener)
    const urgent = wouldAllow(actor, 'case.view') ? await mostUrgentOpen(tx, clinicId, patient.id) : null
    const view = {
      patientId: patient.id,
      name: fullName(patient),
      isAsked: restricted !== undefined && !restricted.isOpened,
      minutes: openForMinutes,
      urgent: urgent && { ...urgent, phone: patient.phone, whoseNumber: whoseNumber(patient) },
    }
    return done(view, { type: 'record.asked', patientId: patient.id })
  },
})
