import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { escalate, type Escalated, repeatsAt } from '@/lib/cases/escalation'
import { ownerOf } from '@/lib/cases/loaded-case'
import { afterWaiting, isWaitOver } from '@/lib/cases/next-step'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import type { Schedule } from '@/lib/clinics/schedule'
import { getClinic } from '@/lib/db/clinics'
import { lockOverdue, lockUnanswered } from '@/lib/db/escalations'
import { listClinicians, listToTell } from '@/lib/db/staff'
import { listCoversOf } from '@/lib/db/staff-covers'
import { queueMessage } from '@/lib/mail/queue-message'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { ownCasesAmong } from '../steps/own-cases'

/** Of a backlog, the rest comes with the next minute. */
const atOnce = 200

/**
 * The leads, and whoever covers for somebody who is away, hear of every next step that was missed: once, then again until someone answers for it by name. Asked each
 * minute for each clinic, by any process: what another one is at is left to it, and what it has done is not done again.
 */
export const escalateMissed = defineCommand({
  who: 'system',
  action: 'case.escalate',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { schedule }) => {
    const { tx, clinicId, now } = context
    const candidates = [
      ...(await lockOverdue(tx, clinicId, now, atOnce)),
      ...(await lockUnanswered(tx, clinicId, repeatsAt(now, schedule), atOnce)),
    ]
    const told: Case[] = []
    const audit: AuditEvent[] = []
    for (const current of candidates) {
      if (isWaitOver(current, now)) audit.push(await endWait(context, current, schedule))
      const escalated = escalate(current, now, schedule)
      if (!escalated) continue
      audit.push(await write(context, current, escalated))
      told.push(current)
    }
    const [first, ...others] = audit
    if (!first) return unchanged({ told: 0 })
    if (told.length > 0) await tell(context, told)
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

/**
 * One e-mail each, however many cases it is about: it leads to the case, or to the list of them. Who covers for a lead hears of
 * all that the lead hears of. Nobody hears of a case of their own; where every lead is its patient, the clinicians do.
 */
async function tell(context: Context<'system'>, told: readonly Case[]): Promise<void> {
  const { tx, clinicId, now } = context
  const isOwn = await ownCasesAmong(tx, clinicId, told)
  const leads = await listToTell(tx, clinicId)
  const isLead = (staffId: string | null) => leads.some(({ id }) => id === staffId)
  const owners = told.map(ownerOf).filter((id) => id !== null)
  const away = [...new Set([...owners, ...leads.map(({ id }) => id)])]
  const unheard = told.filter(({ id: caseId }) => leads.every(({ id }) => isOwn(id, caseId)))
  const hearing = [
    ...leads.map((lead) => ({ ...lead, about: told })),
    ...(await listCoversOf(tx, clinicId, away, now)).map(({ staffIds, ...cover }) => ({
      ...cover,
      about: staffIds.some(isLead) ? told : told.filter((each) => staffIds.includes(ownerOf(each) ?? '')),
    })),
    ...(unheard.length === 0 ? [] : await listClinicians(tx, clinicId)).map((each) => ({ ...each, about: unheard })),
  ]
  for (const [personId, address] of new Map(hearing.map(({ id, email }) => [id, email]))) {
    const theirs = hearing.filter(({ id }) => id === personId).flatMap(({ about }) => about)
    const heard = [...new Set(theirs)].filter(({ id }) => !isOwn(personId, id))
    const aboutId = heard.length === 1 ? (heard[0]?.id ?? null) : null
    if (heard.length > 0) await queueMessage(context, { kind: 'target-missed', personId, aboutId, address })
  }
}
