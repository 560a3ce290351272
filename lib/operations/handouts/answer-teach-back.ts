import 'server-only'
import { z } from 'zod'
import { keepSecondAnswer, keepTeachBackAnswer } from '@/lib/db/assignments'
import { loadAssignment } from '../steps/load-assignment'
import { answerOf } from '@/lib/handouts/teach-back'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/**
 * What the patient took from a handout. After an answer the page shows a good one, and where it is told; whoever did not
 * answer right may read that again and answer once more. The first answer stays. Which of the two a form sends stands in it,
 * so that a form that is sent twice is one answer.
 */
export const answerTeachBack = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({
    assignmentId: z.uuid(),
    answer: z.string('choice-missing').max(40, 'choose-from-list'),
    turn: z.enum(['', 'second']).optional(),
  }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async (context, { id, caseId, handout, confirmedAt }, input) => {
    const { tx, clinicId, now } = context
    // The question comes after the reading.
    if (!handout.teachBack || !confirmedAt) return refused('not-found')
    const answer = answerOf(handout.teachBack, input.answer)
    if (!answer) {
      const code = input.answer === '' ? 'choice-missing' : 'choose-from-list'
      return refused('invalid', { fields: { answer: { code } } })
    }
    const { verdict } = answer
    const isAgain = input.turn === 'second'
    const keep = isAgain ? keepSecondAnswer : keepTeachBackAnswer
    if (!(await keep(tx, clinicId, id, { answer: answer.id, verdict }, now))) return unchanged(null)
    const said = { type: 'teach-back-answered', assignmentId: id, title: handout.title, verdict } as const
    await noteOnCase(context, caseId, isAgain ? { ...said, isAgain } : said)
    return done(null, { type: 'handout.teach-back-answered', assignmentId: id })
  },
})
