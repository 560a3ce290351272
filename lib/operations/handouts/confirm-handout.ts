import 'server-only'
import { z } from 'zod'
import { markAssignment } from '@/lib/db/assignments'
import { appendCaseEvent } from '@/lib/db/case-events'
import { loadAssignment } from '../steps/load-assignment'
import { defineCommand, done, unchanged } from '../gateway'

/** Read, by the patient's own word. Saying it twice says it once. */
export const confirmHandout = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId, actor, now }, { id, caseId, handout }) => {
    const isFirst = await markAssignment(tx, clinicId, id, 'confirmedAt', now)
    if (!isFirst) return unchanged(null)
    const event = { type: 'handout-confirmed', assignmentId: id, title: handout.title } as const
    await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
    return done(null, { type: 'handout.confirmed', assignmentId: id })
  },
})
