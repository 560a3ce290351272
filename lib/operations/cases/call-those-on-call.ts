import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { answerMs, callOnCall, wasJustTold } from '@/lib/cases/on-call'
import { standingIn } from '@/lib/clinics/on-call'
import { appendCaseEvent } from '@/lib/db/case-events'
import { ownerOf } from '@/lib/cases/loaded-case'
import type { MayBeCalled } from '@/lib/clinics/on-call'
import { getClinic } from '@/lib/db/clinics'
import { lockUncalled } from '@/lib/db/escalations'
import { listMayBeCalled } from '@/lib/db/on-call'
import { saveOnCall } from '@/lib/db/on-call-rounds'
import { listToTell } from '@/lib/db/staff'
import { listCoversOf } from '@/lib/db/staff-covers'
import { enqueue } from '@/lib/jobs/enqueue'
import { queueMessage } from '@/lib/mail/queue-message'
import { serverKey } from '@/lib/push/push-keys'
import { rankOf } from '@/lib/triage/urgency'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { ownCasesAmong } from '../steps/own-cases'

/** Of a backlog, the rest comes with the next minute. */
const atOnce = 200

interface Call {
  readonly staffId: string
  readonly about: Case
}

/**
 * Whoever is on call is called about what nobody looked at, or has, in its time, one after another, beside the leads. Asked each
 * minute for each clinic, after the leads were told; what another process is at is left to it. Nobody is called about a case of
 * their own: where that leaves nobody, the leads are called.
 */
export const callThoseOnCall = defineCommand({
  who: 'system',
  action: 'case.call-on-call',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { schedule, onCallFrom: from }) => {
    const { tx, clinicId, actor, now } = context
    const people = await listMayBeCalled(tx, clinicId, { now, serverKey: serverKey() })
    const onCall = standingIn(people).map(({ id }) => id)
    if (onCall.length === 0) return unchanged({ called: 0 })
    const wanted = { rank: rankOf(from), before: new Date(now.getTime() - answerMs) }
    const calls: Call[] = []
    const audit: AuditEvent[] = []
    const waiting = await lockUncalled(tx, clinicId, wanted, atOnce)
    const isOwn = await ownCasesAmong(tx, clinicId, waiting)
    const left = (about: Case, ids: readonly string[]) => ids.filter((id) => !isOwn(id, about.id))
    const isAlone = waiting.some((about) => left(about, onCall).length === 0)
    const leads = isAlone ? await leadsAtHand(context, people) : []
    for (const about of waiting) {
      const others = left(about, onCall)
      const duty = { people: others.length > 0 ? others : left(about, leads), from, schedule, now }
      const called = callOnCall(about, duty)
      if (!called) continue
      const { staffId, onCall: round, event } = called
      await saveOnCall(tx, clinicId, about.id, round)
      if (event) await appendCaseEvent(tx, clinicId, about.id, actor, now, event)
      audit.push({ type: 'case.on-call-called', caseId: about.id, toStaffId: staffId, round: round.round })
      calls.push({ staffId, about })
    }
    const [first, ...others] = audit
    if (!first) return unchanged({ called: 0 })
    await ring(context, people, calls)
    await write(context, people, calls)
    return done({ called: calls.length }, first, ...others)
  },
})

async function leadsAtHand({ tx, clinicId }: Context<'system'>, people: readonly MayBeCalled[]) {
  const atHand = people.filter(({ isAway }) => !isAway)
  return (await listToTell(tx, clinicId)).map(({ id }) => id).filter((id) => atHand.some((each) => each.id === id))
}

/** Each of their devices, once, however many cases: also where an e-mail went to them as a lead, which wakes nobody. */
async function ring(
  { tx, clinicId, now }: Context<'system'>,
  people: readonly { readonly id: string; readonly devices: readonly string[] }[],
  calls: readonly Call[],
): Promise<void> {
  const called = people.filter(({ id }) => calls.some(({ staffId }) => staffId === id))
  for (const deviceId of called.flatMap(({ devices }) => devices)) {
    await enqueue(tx, 'ring-device', { clinicId, deviceId, calledAt: now.toISOString() })
  }
}

/** One e-mail each, however many cases; none about what the same minute told them as a lead, or as who covers. */
async function write(
  context: Context<'system'>,
  people: readonly { readonly id: string; readonly email: string }[],
  calls: readonly Call[],
): Promise<void> {
  const { tx, clinicId, now } = context
  const leads = (await listToTell(tx, clinicId)).map(({ id }) => id)
  const owners = calls.map(({ about }) => ownerOf(about)).filter((id) => id !== null)
  const covers = await listCoversOf(tx, clinicId, [...leads, ...owners], now)
  const heard = (personId: string, about: Case): boolean => {
    if (!about.escalation || !wasJustTold(about.escalation, now)) return false
    const covered = covers.find(({ id }) => id === personId)?.staffIds ?? []
    return [personId, ...covered].some((id) => leads.includes(id)) || covered.includes(ownerOf(about) ?? '')
  }
  for (const { id: personId, email: address } of people) {
    const theirs = calls.filter(({ staffId, about }) => staffId === personId && !heard(personId, about))
    const [first, ...more] = theirs
    if (!first) continue
    const aboutId = more.length === 0 ? first.about.id : null
    await queueMessage(context, { kind: 'target-missed', personId, aboutId, address })
  }
}
