import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { escalate, type Escalated, shortestRepeatMs } from '@/lib/cases/escalation'
import { afterWaiting, isWaitOver } from '@/lib/cases/next-step'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import type { Schedule } from '@/lib/clinics/schedule'
import { getClinic } from '@/lib/db/clinics'
import { lockOverdue, lockUnanswered } from '@/lib/db/escalations'
import { listToTell } from '@/lib/db/staff'
import { queueMessage } from '@/lib/mail/queue-message'
import { type Context, defineCommand, done, unchanged } from '../gateway'

/** Of a backlog, the rest comes with the next minute. */
const atOnce = 200

/**
 * The leads hear of every next step that was missed: once, then again until someone answers for it by name. Asked each
 * minute for each clinic, by any process: what another one is at is left to it, and what it has done is not done again.
 */
export const escalateMissed = defineCommand({
  who: 'system',
  action: 'case.escalate',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { schedule }) => {
    const { tx, clinicId, now } = context
    const toldBefore = new Date(now.getTime() - shortestRepeatMs)
    const candidates = [
      ...(await lockOverdue(tx, clinicId, now, atOnce)),
      ...(await lockUnanswered(tx, clinicId, toldBefore, atOnce)),
    ]
    const told: string[] = []
    const audit: AuditEvent[] = []
    for (const current of candidates) {
      if (isWaitOver(current, now)) audit.push(await endWait(context, current, schedule))
      const escalated = escalate(current, now, schedule)
      if (!escalated) continue
      audit.push(await write(context, current, escalated))
      told.push(current.id)
    }
    const [first, ...others] = audit
    if (!first) return unchanged({ told: 0 })
    if (told.length > 0) await tell(context, told.length === 1 ? (told[0] ?? null) : null)
    return done({ told: told.length }, first, ...others)
  },
})

/** The patient was silent for as long as was agreed: it is the clinic's turn again. */
async function endWait({ tx, clinicId, actor, now }: Context<'system'>, current: Case, schedule: Schedule) {
  await saveBeside(tx, clinicId, { ...current, nextStep: afterWaiting(current, { now, schedule }) })
  await appendCaseEvent(tx, clinicId, current.id, actor, now, { type: 'wait-ended' })
  return { type: 'case.wait-ended', caseId: current.id } as const
}

async function write({ tx, clinicId, actor, now }: Context<'system'>, current: Case, { escalation, event }: Escalated) {
  const { id } = current
  await saveBeside(tx, clinicId, { ...current, escalation })
  if (event) await appendCaseEvent(tx, clinicId, id, actor, now, event)
  return { type: 'case.escalated', caseId: id, times: escalation.timesTold } as const
}

/** One e-mail each, however many cases it is about: it leads to the case, or to the list of them. */
async function tell(context: Context<'system'>, caseId: string | null): Promise<void> {
  for (const { id, email } of await listToTell(context.tx, context.clinicId)) {
    await queueMessage(context, { kind: 'target-missed', personId: id, aboutId: caseId, address: email })
  }
}
