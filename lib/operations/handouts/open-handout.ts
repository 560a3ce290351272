import 'server-only'
import { z } from 'zod'
import { markAssignment } from '@/lib/db/assignments'
import { appendCaseEvent } from '@/lib/db/case-events'
import { loadAssignment } from '../steps/load-assignment'
import { defineCommand, done, unchanged } from '../gateway'

/** The patient chose to read it. A link scanner that fetches pages takes no such step. */
export const openHandout = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId, actor, now }, { id, caseId, handout }) => {
    const isFirst = await markAssignment(tx, clinicId, id, 'openedAt', now)
    if (!isFirst) return unchanged(null)
    const event = { type: 'handout-opened', assignmentId: id, title: handout.title } as const
    await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
    return done(null, { type: 'handout.opened', assignmentId: id })
  },
})
