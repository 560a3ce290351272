import 'server-only'
import { z } from 'zod'
import { caseWords } from '@/lib/cases/transitions'
import { findHandout } from '@/lib/content/handouts/library'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { giveHandout } from '../steps/give-handout'
import { loadCase } from '../steps/load-case'

/** Sends one handout to the patient of a case, with a line of its own where the clinician wrote one. */
export const assignHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid(),
    handout: z.string('choose-from-list').max(20, 'choose-from-list'),
    personalLine: caseWords.max(500, 'text-too-long'),
  }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, { case: current }, { handout, personalLine }) => {
    const entry = findHandout(handout)
    if (!entry) return refused('invalid', { fields: { handout: { code: 'choose-from-list' } } })
    if (current.standing.state === 'closed') return refused('case-closed')
    const given = await giveHandout(context, current, entry, personalLine)
    return given ? done(null, given) : refused('handout-sent-already')
  },
})
