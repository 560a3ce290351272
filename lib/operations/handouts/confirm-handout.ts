import 'server-only'
import { z } from 'zod'
import { markAssignment } from '@/lib/db/assignments'
import { loadAssignment } from '../steps/load-assignment'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** Read, by the patient's own word. Saying it twice says it once. */
export const confirmHandout = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async (context, { id, caseId, handout }) => {
    const { tx, clinicId, now } = context
    const isFirst = await markAssignment(tx, clinicId, id, 'confirmedAt', now)
    if (!isFirst) return unchanged(null)
    const event = { type: 'handout-confirmed', assignmentId: id, title: handout.title } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.confirmed', assignmentId: id })
  },
})
