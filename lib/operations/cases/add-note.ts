import 'server-only'
import { z } from 'zod'
import { noteSchema } from '@/lib/cases/transitions'
import { appendCaseEvent } from '@/lib/db/case-events'
import { loadCaseToChange } from '../steps/load-case'
import { isPressedAgain } from '../steps/pressed-again'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * A note adds and never replaces, so it needs no revision: two colleagues writing at once both keep theirs, and a second
 * press leaves no second. It waits for whoever is closing the case, and then says that it came after.
 */
export const addNote = defineCommand({
  who: 'staff',
  action: 'case.note',
  input: noteSchema.extend({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { caseId, words }) => {
    const { tx, clinicId, actor, now } = context
    const isClosed = subject.case.standing.state === 'closed'
    const event = { type: 'noted', words, ...(isClosed ? { isAddendum: true as const } : {}) } as const
    if (await isPressedAgain(context, caseId, event)) return unchanged(null)
    const caseEventId = await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
    return done(null, { type: 'case.noted', caseId: subject.case.id, caseEventId })
  },
})
