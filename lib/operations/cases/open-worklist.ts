import 'server-only'
import { pathways } from '@/lib/content/pathways/registry'
import { z } from 'zod'
import { openedBy } from '@/lib/cases/worklist-view'
import { defineQuery, done, wouldAllow } from '../gateway'
import { viewsOf } from '../steps/keep-view'
import { readOver } from '../steps/read-beside'
import { readWorklist, whoIsSought, worklistInput } from '../steps/read-worklist'

const input = worklistInput.extend({
  viewId: z.uuid().nullable().catch(null),
  /** They said nothing of what they want to see. */
  isStart: z.boolean().catch(false),
})

/**
 * The worklist as a page: the list, as it was asked for or as a view has it, and what stands over every page of this
 * person, read in one transaction.
 */
export const openWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input,
  load: async (context, { search }) => ({ ...(await viewsOf(context)), ...(await whoIsSought(context, search)) }),
  run: async (context, { people, ...known }, { viewId, isStart, ...wanted }) => {
    const { opened, left } = openedBy({ viewId, isStart }, known)
    const narrowed = left ?? wanted
    const { answer, audit } = await readWorklist(context, { people, pathways }, { ...wanted, ...narrowed })
    const { filter, tier, complaint } = narrowed
    const views = { known: known.views, opened, narrowing: { filter, tier, complaint } }
    return done({ answer, views, over: await readOver(context, answer, wouldAllow) }, ...audit)
  },
})
