import 'server-only'
import { z } from 'zod'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment } from '@/lib/db/assignments'
import { seeTo } from '@/lib/db/reading'
import { asksAs } from '@/lib/handouts/reading'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/**
 * Somebody has dealt with a worrying answer or an unread card, and says so by name. `asks` is what the page showed: what the patient
 * said since then nobody has read.
 */
export const seeToHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid(), asks: z.string().max(80).catch('') }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async (context, drawn, { asks }) => {
    const { tx, clinicId, actor, now } = context
    const { id, caseId, handout } = drawn
    if (asksAs(drawn) !== asks || !(await seeTo(tx, clinicId, drawn, actor.staffId, now))) {
      const current = await findAssignment(tx, clinicId, id)
      return current && asksAs(current) !== null ? refused('handout-asks-anew') : unchanged(null)
    }
    const event = { type: 'handout-seen-to', assignmentId: id, title: titleIn(handout, 'en') } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.seen-to', assignmentId: id })
  },
})
