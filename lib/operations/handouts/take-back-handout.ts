import 'server-only'
import { z } from 'zod'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment, takeBack } from '@/lib/db/assignments'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** What was sent in error: the patient does not see it any more, whether they have read it or not. It may be sent again. */
export const takeBackHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid() }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async (context, { id, caseId, handout }) => {
    const { tx, clinicId, actor, now } = context
    if (!(await takeBack(tx, clinicId, id, actor.staffId, now))) return unchanged(null)
    const event = { type: 'handout-taken-back', assignmentId: id, title: titleIn(handout, 'en') } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.taken-back', assignmentId: id })
  },
})
