import { z } from 'zod'
import type { TeachBack } from './handout'

type Answer = TeachBack['answers'][number]

export const verdicts = ['right', 'close', 'worrying'] as const

/** The question as it was published, read back from where it is kept. */
export const teachBackSchema = z.object({
  ask: z.string(),
  answers: z.array(z.object({ id: z.string(), words: z.string(), verdict: z.enum(verdicts) })),
  model: z.string(),
  toldIn: z.string().optional(),
}) satisfies z.ZodType<TeachBack>

/** The answer of that id; an id that the question does not offer is no answer. */
export const answerOf = (teachBack: TeachBack, id: string): Answer | undefined =>
  teachBack.answers.find((answer) => answer.id === id)

/** What the patient's page is given: which answer is right, and a good one, only once they have answered. */
export interface Asked {
  readonly ask: string
  readonly answers: readonly Pick<Answer, 'id' | 'words'>[]
  readonly reply: Reply | null
  /** One more answer is taken after one that was not right. */
  readonly mayAnswerAgain: boolean
}

interface Reply {
  readonly answer: Answer
  /** What was answered before, where this is the second answer. */
  readonly before: Answer | null
  readonly model: string
}

interface Given {
  readonly teachBackAnswer: string | null
  readonly secondAnswer: string | null
}

export function askedOf(teachBack: TeachBack, { teachBackAnswer, secondAnswer }: Given): Asked {
  const { ask, answers, model } = teachBack
  const first = teachBackAnswer === null ? undefined : answerOf(teachBack, teachBackAnswer)
  const second = secondAnswer === null ? undefined : answerOf(teachBack, secondAnswer)
  return {
    ask,
    answers: answers.map(({ id, words }) => ({ id, words })),
    reply: first ? { answer: second ?? first, before: second ? first : null, model } : null,
    mayAnswerAgain: first !== undefined && secondAnswer === null && first.verdict !== 'right',
  }
}
