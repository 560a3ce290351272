import 'server-only'
import { give, givenEvent, giveListSchema, takenEvent } from '@/lib/cases/give'
import { handedOver } from '@/lib/cases/next-step'
import { lockCasesOf } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { giveCases } from '@/lib/db/give-cases'
import { queueMessage } from '@/lib/mail/queue-message'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { loadListOf } from '../steps/load-list-of'
import { notToPass, receiverIsPatient } from '../steps/own-cases'
import { findReceiver, givenTo } from '../steps/receiver'

/**
 * What one colleague has in hand, to another by name, to a group, or to the lead who asks: all of it, or what was ticked.
 * What has left their hands meanwhile is left where it is, and so is a case whose patient is whoever gives or would receive it. Each case is given as one that is given alone: told until it is
 * opened, and undone by itself. What a lead takes is told to whoever had it.
 */
export const giveList = defineCommand({
  who: 'staff',
  action: 'case.give',
  input: giveListSchema,
  load: (context, { fromId }) => loadListOf(context, fromId),
  run: async (context, { id: fromId, email }, { toId, words, which, caseIds }) => {
    const { tx, clinicId, actor, now } = context
    if (which === 'ticked' && caseIds.length === 0) return nothingTicked
    if (toId === fromId) return refused('invalid', { fields: { toId: { code: 'cases-theirs-already' } } })
    const to = await findReceiver(tx, clinicId, toId)
    if ('ok' in to) return to
    const held = await lockCasesOf(tx, clinicId, fromId)
    const chosen = which === 'all' ? held : held.filter(({ id }) => caseIds.includes(id))
    const named = { toId: to.kind === 'colleague' ? to.id : null, byId: actor.staffId }
    const kept = await notToPass(context, named, chosen)
    const wanted = chosen.filter(({ id }) => kept.every(({ caseId }) => caseId !== id))
    if (kept.length > 0 && wanted.length === 0) {
      return kept.some(({ staffId }) => staffId === actor.staffId) ? refused('own-record') : receiverIsPatient
    }
    const isTaken = to.id === actor.staffId
    const { schedule } = await getClinic(tx, clinicId)
    const by = { staffId: actor.staffId, now, schedule }
    for (const each of isTaken ? [] : wanted) {
      const decision = give(each, { to, words }, by, { isLead: actor.role === 'lead' })
      if (!decision.ok) return decision
    }
    const [first, ...others] = wanted.map(({ id }) => (isTaken ? takenFrom(id, fromId) : givenTo(id, to)))
    if (!first) return refused('cases-gone')
    const event = isTaken ? takenEvent(fromId, words) : givenEvent(to, words)
    const moving = wanted.map((read) => ({ read, nextStep: handedOver(read) }))
    await giveCases(tx, clinicId, moving, { event, by: actor, at: now })
    if (isTaken) {
      const about = { personId: fromId, aboutId: first.caseId, address: email }
      await queueMessage(context, { kind: 'case-taken-over', ...about })
    }
    return done({ given: wanted.length, left: chosen.length - wanted.length, isTaken }, first, ...others)
  },
})

const takenFrom = (caseId: string, fromStaffId: string) => ({ type: 'case.taken-over', caseId, fromStaffId }) as const

const nothingTicked = refused('invalid', { fields: { caseIds: { code: 'choose-cases' } } })
