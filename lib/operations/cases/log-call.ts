import 'server-only'
import { z } from 'zod'
import { callSchema, logCall as decide } from '@/lib/cases/contact'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { loadCaseToChange } from '../steps/load-case'
import { findPatient } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { isPressedAgain } from '../steps/pressed-again'
import { defineCommand, done, unchanged } from '../gateway'

/** A call adds to the record like a note, whatever else happens; how it went says what is next. */
export const logCall = defineCommand({
  who: 'staff',
  action: 'case.call',
  input: callSchema.extend({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, command) => {
    const { tx, clinicId, actor, now } = context
    const patient = await findPatient(tx, clinicId, subject.case.patientId)
    if (!patient) return refused('not-found')
    const decision = decide(subject.case, command, patient, subject.by)
    if (!decision.ok) return decision
    const caseId = subject.case.id
    if (await isPressedAgain(context, caseId, decision.event)) return unchanged(null)
    await saveBeside(tx, clinicId, decision.case)
    const caseEventId = await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(null, { type: 'case.called', caseId, caseEventId, result: command.result })
  },
})
