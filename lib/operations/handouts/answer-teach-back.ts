import 'server-only'
import { z } from 'zod'
import { keepTeachBackAnswer } from '@/lib/db/assignments'
import { appendCaseEvent } from '@/lib/db/case-events'
import { loadAssignment } from '../steps/load-assignment'
import { answerOf } from '@/lib/handouts/teach-back'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** What the patient took from a handout. The first answer counts: after it the page shows a good one. */
export const answerTeachBack = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid(), answer: z.string('choice-missing').max(40, 'choose-from-list') }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId, actor, now }, { id, caseId, handout, confirmedAt }, input) => {
    // The question comes after the reading.
    if (!handout.teachBack || !confirmedAt) return refused('not-found')
    const answer = answerOf(handout.teachBack, input.answer)
    if (!answer) {
      const code = input.answer === '' ? 'choice-missing' : 'choose-from-list'
      return refused('invalid', { fields: { answer: { code } } })
    }
    const { verdict } = answer
    const isFirst = await keepTeachBackAnswer(tx, clinicId, id, { answer: answer.id, verdict }, now)
    if (!isFirst) return unchanged(null)
    const event = { type: 'teach-back-answered', assignmentId: id, title: handout.title, verdict } as const
    await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
    return done(null, { type: 'handout.teach-back-answered', assignmentId: id })
  },
})
