import 'server-only'
import { z } from 'zod'
import { takenAtOnce } from '@/lib/cases/taken-list'
import { undoableFrom } from '@/lib/cases/undo'
import { lockCasesOf } from '@/lib/db/cases'
import { listTaken, returnTaken } from '@/lib/db/taken-list'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { loadListOf } from '../steps/load-list-of'
import { ownCasesOf } from '../steps/own-cases'
import { noReceiver } from '../steps/receiver'

/**
 * What a lead took of a colleague's list by one press goes back by one, and the colleague is told. What somebody did anything with
 * since stays where it is, and so does a case whose patient they turned out to be.
 */
export const undoTaking = defineCommand({
  who: 'staff',
  action: 'case.undo',
  input: z.object({ fromId: z.uuid() }),
  load: (context, { fromId }) => loadListOf(context, fromId),
  run: async (context, { id: fromId }) => {
    const { tx, clinicId, actor, now } = context
    const { staffId } = actor
    if (await noReceiver(tx, clinicId, fromId)) return refused('taking-not-undoable')
    await lockCasesOf(tx, clinicId, staffId)
    const found = await listTaken(tx, clinicId, { staffId, fromId, since: undoableFrom(now) })
    const own = await ownCasesOf(
      context,
      fromId,
      found.map((each) => each.case),
    )
    const taken = takenAtOnce(
      found.filter((each) => !own.includes(each.case.id)),
      { staffId, now },
    )
    if (!taken) return refused('taking-not-undoable')
    await returnTaken(tx, clinicId, taken.cases, { to: fromId, by: actor, at: now })
    const [first, ...others] = taken.cases.map(({ case: { id: caseId }, event }) => {
      return { type: 'case.undone', caseId, caseEventId: event.eventId, act: event.act } as const
    })
    return first ? done({ returned: taken.cases.length }, first, ...others) : refused('taking-not-undoable')
  },
})
