import 'server-only'
import { z } from 'zod'
import { askToCall as decide } from '@/lib/cases/contact'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { recentMessage } from '@/lib/db/messages'
import { findPatient } from '@/lib/db/patients'
import { queueMessage } from '@/lib/mail/queue-message'
import { hasWayTo } from '@/lib/mail/way-to'
import { isToldBy, isUnsent } from '@/lib/messages/message'
import { writtenTo } from '@/lib/patients/written-to'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadCaseToChange } from '../steps/load-case'

/** A second one within the hour would say the same, and is no second try. Where the first did not go, another does. */
const sameTryMs = 60 * 60 * 1000

/** An e-mail or a text message that asks the patient to call: for whoever has no number, and where the number leads nowhere. */
export const askToCall = defineCommand({
  who: 'staff',
  action: 'case.ask-to-call',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { caseId }) => {
    const { tx, clinicId, actor, now } = context
    const personId = subject.case.patientId
    const patient = await findPatient(tx, clinicId, personId)
    if (patient?.archivedAt) return refused('patient-archived')
    const address = patient && writtenTo(patient)
    if (address === null) return refused('patient-without-address')
    if (!hasWayTo(address)) return refused('nothing-leaves')
    const asking = { kind: 'call-us', personId } as const
    const justNow = await recentMessage(tx, clinicId, asking, new Date(now.getTime() - sameTryMs))
    if (justNow && isToldBy(justNow, address) && !isUnsent(justNow.state)) return unchanged(null)
    const decision = decide(subject.case, subject.by)
    if (!decision.ok) return decision
    await saveBeside(tx, clinicId, decision.case)
    const caseEventId = await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    const messageId = await queueMessage(context, { ...asking, aboutId: caseEventId, address })
    return done(null, { type: 'case.call-asked', caseId, caseEventId }, { type: 'message.queued', messageId })
  },
})
