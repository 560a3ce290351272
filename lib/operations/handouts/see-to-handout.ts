import 'server-only'
import { z } from 'zod'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment } from '@/lib/db/assignments'
import { seeTo } from '@/lib/db/reading'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** Somebody has dealt with a worrying answer or an unread card, and says so by name. */
export const seeToHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid() }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async (context, { id, caseId, handout }) => {
    const { tx, clinicId, actor, now } = context
    if (!(await seeTo(tx, clinicId, id, actor.staffId, now))) return unchanged(null)
    const event = { type: 'handout-seen-to', assignmentId: id, title: titleIn(handout, 'en') } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.seen-to', assignmentId: id })
  },
})
