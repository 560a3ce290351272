import 'server-only'
import { z } from 'zod'
import { markAssignment } from '@/lib/db/assignments'
import { loadAssignment } from '../steps/load-assignment'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/** The patient chose to read it, from their page or by its paper. A link scanner that fetches pages takes no such step. */
export const openHandout = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async (context, { id, caseId, handout }) => {
    const { tx, clinicId, actor, now } = context
    const byPaper = 'only' in actor ? [{ type: 'handout.opened-by-paper', assignmentId: id } as const] : []
    const isFirst = await markAssignment(tx, clinicId, id, 'openedAt', now)
    if (!isFirst) return byPaper[0] ? done(null, byPaper[0]) : unchanged(null)
    const event = { type: 'handout-opened', assignmentId: id, title: handout.title } as const
    await noteOnCase(context, caseId, event)
    return done(null, { type: 'handout.opened', assignmentId: id }, ...byPaper)
  },
})
