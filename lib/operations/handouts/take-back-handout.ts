import 'server-only'
import { z } from 'zod'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment, takeBack } from '@/lib/db/assignments'
import { asksAs } from '@/lib/handouts/reading'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/**
 * What was sent in error: the patient does not see it any more, whether they have read it or not. It may be sent again. `asks` is
 * what the page showed: what the patient said since then, and nobody has read, is not put away with it.
 */
export const takeBackHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid(), asks: z.string().max(80).optional() }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async (context, drawn, { asks }) => {
    const { tx, clinicId, actor, now } = context
    const { id, caseId, handout, attentionAt } = drawn
    const isAnew = asks !== undefined && ![null, asks].includes(asksAs(drawn))
    const asRead = asks === undefined ? { id } : { id, attentionAt }
    if (isAnew || !(await takeBack(tx, clinicId, asRead, actor.staffId, now))) {
      const current = await findAssignment(tx, clinicId, id)
      return current?.takenBackAt === null ? refused('handout-asks-anew') : unchanged(null)
    }
    const event = { type: 'handout-taken-back', assignmentId: id, title: titleIn(handout, 'en') } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.taken-back', assignmentId: id })
  },
})
