import 'server-only'
import { z } from 'zod'
import { caseWords } from '@/lib/cases/transitions'
import { findHandout } from '@/lib/content/handouts/library'
import { insertAssignments } from '@/lib/db/assignments'
import { keepVersions } from '@/lib/db/handout-versions'
import { appendCaseEvent } from '@/lib/db/case-events'
import { findIntake } from '@/lib/db/intakes'
import { loadCase } from '../steps/load-case'
import { findPatient } from '@/lib/db/patients'
import { queueMessage } from '@/lib/mail/queue-message'
import { everyLanguage, published } from '@/lib/handouts/handout'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'

/**
 * Sends one version of a handout to the patient of a case, in the language they answered in. The version is kept as it
 * is now, whatever is published later.
 */
export const assignHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid(),
    handout: z.string('choose-from-list').max(20, 'choose-from-list'),
    personalLine: caseWords.max(500, 'text-too-long'),
  }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, { case: current }, { handout, personalLine }) => {
    const { tx, clinicId, actor, now } = context
    const entry = findHandout(handout)
    if (!entry) return refused('invalid', { fields: { handout: { code: 'choose-from-list' } } })
    if (current.standing.state === 'closed') return refused('case-closed')
    const intake = await findIntake(tx, clinicId, current.intakeId)
    const locale = intake?.locale ?? 'en'
    const sent = published(entry, locale)
    const versionIds = await keepVersions(tx, clinicId, everyLanguage(entry), locale, now)
    const { id: caseId, patientId } = current
    const giving = { patientId, caseId, personalLine, assignedBy: actor.staffId, assignedAt: now }
    const [assignmentId] = await insertAssignments(tx, clinicId, giving, versionIds)
    if (!assignmentId) return refused('handout-sent-already')
    const { title, version } = sent
    const event = { type: 'handout-assigned', assignmentId, title, personalLine } as const
    await appendCaseEvent(tx, clinicId, current.id, actor, now, event)
    await tell(context, current.patientId)
    return done(null, { type: 'handout.assigned', caseId: current.id, assignmentId, handout, version })
  },
})

/** It leads to the patient's page, which their own link opens: a new one would end it, and ask for another form. */
async function tell(context: Context<'staff'>, personId: string): Promise<void> {
  const address = (await findPatient(context.tx, context.clinicId, personId))?.email ?? null
  if (address) await queueMessage(context, { kind: 'handout-sent', personId, aboutId: null, address })
}
