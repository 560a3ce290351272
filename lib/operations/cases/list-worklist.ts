import 'server-only'
import { pathways } from '@/lib/content/pathways/registry'
import { defineQuery, done } from '../gateway'
import { readWorklist, whoIsSought, worklistInput } from '../steps/read-worklist'

/**
 * Whom do I look at next? Tier; within it what nobody has looked at, what is due, what waits for the patient. Whatever it is narrowed to,
 * emergencies that nobody has opened come with it.
 */
export const listWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input: worklistInput,
  load: (context, { search }) => whoIsSought(context, search),
  run: async (context, { people }, input) => {
    const { answer, audit } = await readWorklist(context, { people, pathways }, input)
    return done(answer, ...audit)
  },
})
