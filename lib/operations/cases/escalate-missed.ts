import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { escalate, type Escalated, shortestRepeatMs } from '@/lib/cases/escalation'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveEscalation } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { lockMissed, lockUnanswered } from '@/lib/db/escalations'
import { listToTell } from '@/lib/db/staff'
import { queueMessage } from '@/lib/mail/queue-message'
import { type Context, defineCommand, done, unchanged } from '../gateway'

/** Of a backlog, the rest comes with the next minute. */
const atOnce = 200

/**
 * The leads hear of every target that was missed: once, then again until someone answers for it by name. Asked each
 * minute for each clinic, by any process: what another one is at is left to it, and what it has done is not done again.
 */
export const escalateMissed = defineCommand({
  who: 'system',
  action: 'case.escalate',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { schedule }) => {
    const { tx, clinicId, now } = context
    const told = new Date(now.getTime() - shortestRepeatMs)
    const candidates = [
      ...(await lockMissed(tx, clinicId, now, atOnce)),
      ...(await lockUnanswered(tx, clinicId, told, atOnce)),
    ]
    const audit: AuditEvent[] = []
    for (const current of candidates) {
      const escalated = escalate(current, now, schedule)
      if (escalated) audit.push(await write(context, current, escalated))
    }
    const [first, ...others] = audit
    if (!first) return unchanged({ told: 0 })
    await tell(context, audit.length === 1 && 'caseId' in first ? first.caseId : null)
    return done({ told: audit.length }, first, ...others)
  },
})

async function write({ tx, clinicId, actor, now }: Context<'system'>, { id }: Case, { escalation, event }: Escalated) {
  await saveEscalation(tx, clinicId, id, escalation)
  if (event) await appendCaseEvent(tx, clinicId, id, actor, now, event)
  return { type: 'case.escalated', caseId: id, times: escalation.timesTold } as const
}

/** One e-mail each, however many cases it is about: it leads to the case, or to the list of them. */
async function tell(context: Context<'system'>, caseId: string | null): Promise<void> {
  for (const { id, email } of await listToTell(context.tx, context.clinicId)) {
    await queueMessage(context, { kind: 'target-missed', personId: id, aboutId: caseId, address: email })
  }
}
