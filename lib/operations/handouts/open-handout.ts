import 'server-only'
import { z } from 'zod'
import { markAssignment } from '@/lib/db/assignments'
import { loadAssignment } from '../steps/load-assignment'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** The patient chose to read it. A link scanner that fetches pages takes no such step. */
export const openHandout = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, { id, caseId, handout }) => {
    const { tx, clinicId, now } = context
    const isFirst = await markAssignment(tx, clinicId, id, 'openedAt', now)
    if (!isFirst) return unchanged(null)
    const event = { type: 'handout-opened', assignmentId: id, title: handout.title } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.opened', assignmentId: id })
  },
})
