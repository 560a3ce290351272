import 'server-only'
import { z } from 'zod'
import { restrictedOf } from '@/lib/db/restrictions'
import { mostUrgentOpen } from '@/lib/db/worklist'
import { openedSince, openForMinutes } from '@/lib/patients/restricted'
import { fullName } from '@/lib/patients/name'
import { whoseNumber } from '@/lib/patients/whose-number'
import { defineQuery, done, wouldAllow } from '../gateway'
import { listedCase } from '../steps/listed-case'
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
    const urgent = wouldAllow(actor, 'case.view') ? await mostUrgentOpen(tx, { clinicId, now }, patient.id) : null
    const view = {
      patientId: patient.id,
      name: fullName(patient),
      isAsked: restricted !== undefined && !restricted.isOpened,
      minutes: openForMinutes,
      urgent: urgent && {
        listed: listedCase(urgent.row, { now, clinic: urgent.clinic, staffId }),
        ...{ now: now.getTime(), timeZone: urgent.clinic.timeZone },
        ...{ phone: patient.phone, whoseNumber: whoseNumber(patient), mayLeaveMessage: patient.mayLeaveMessage },
      },
    }
    return done(view, { type: 'record.asked', patientId: patient.id })
  },
})
