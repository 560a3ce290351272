import 'server-only'
import { z } from 'zod'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment } from '@/lib/db/assignments'
import { appendCaseEvent } from '@/lib/db/case-events'
import { seeTo } from '@/lib/db/reading'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Somebody has dealt with a worrying answer or an unread card, and says so by name. */
export const seeToHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid() }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, { id, caseId, handout }) => {
    if (!(await seeTo(tx, clinicId, id, actor.staffId, now))) return unchanged(null)
    const event = { type: 'handout-seen-to', assignmentId: id, title: titleIn(handout, 'en') } as const
    await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
    return done(null, { type: 'handout.seen-to', assignmentId: id })
  },
})
