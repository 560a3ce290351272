import 'server-only'
import { give, givenEvent, giveListSchema } from '@/lib/cases/give'
import { lockCasesOf } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { giveCases } from '@/lib/db/give-cases'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { loadListOf } from '../steps/load-list-of'
import { findReceiver, givenTo } from '../steps/receiver'

/**
 * What one colleague has in hand, to another by name or to a group: all of it, or what was ticked. What has left their hands meanwhile is
 * left where it is. Each case is given as one that is given alone: told until it is opened, and undone by itself.
 */
export const giveList = defineCommand({
  who: 'staff',
  action: 'case.give',
  input: giveListSchema,
  load: (context, { fromId }) => loadListOf(context, fromId),
  run: async (context, { id: fromId }, { toId, words, which, caseIds }) => {
    const { tx, clinicId, actor, now } = context
    if (which === 'ticked' && caseIds.length === 0) return nothingTicked
    if (toId === fromId) return refused('invalid', { fields: { toId: { code: 'cases-theirs-already' } } })
    const to = await findReceiver(tx, clinicId, toId)
    if ('ok' in to) return to
    const held = await lockCasesOf(tx, clinicId, fromId)
    const wanted = which === 'all' ? held : held.filter(({ id }) => caseIds.includes(id))
    const { schedule } = await getClinic(tx, clinicId)
    const by = { staffId: actor.staffId, now, schedule }
    for (const each of wanted) {
      const decision = give(each, { to, words }, by, { isLead: actor.role === 'lead' })
      if (!decision.ok) return decision
    }
    const [first, ...others] = wanted.map(({ id: caseId }) => givenTo(caseId, to))
    if (!first) return refused('cases-gone')
    await giveCases(tx, clinicId, wanted, { event: givenEvent(to, words), by: actor, at: now })
    return done({ given: wanted.length }, first, ...others)
  },
})

const nothingTicked = refused('invalid', { fields: { caseIds: { code: 'choose-cases' } } })
