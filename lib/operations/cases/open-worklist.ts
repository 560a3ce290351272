import 'server-only'
import { pathways } from '@/lib/content/pathways/registry'
import { defineQuery, done, wouldAllow } from '../gateway'
import { readMissed, readNotices } from '../steps/read-beside'
import { readWorklist, whoIsSought, worklistInput } from '../steps/read-worklist'

/** The worklist as a page: the list, and what stands over every page of this person, read in one transaction. */
export const openWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input: worklistInput,
  load: (context, { search }) => whoIsSought(context, search),
  run: async (context, { people }, input) => {
    const { actor } = context
    const { answer, audit } = await readWorklist(context, { people, pathways }, input)
    const told = wouldAllow(actor, 'notice.list') ? await readNotices(context, actor.staffId, answer) : null
    const missed = wouldAllow(actor, 'escalation.list') ? await readMissed(context) : null
    return done({ answer, over: { told, missed } }, ...audit)
  },
})
