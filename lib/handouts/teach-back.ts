import { z } from 'zod'
import type { TeachBack } from './handout'

type Answer = TeachBack['answers'][number]

export const verdicts = ['right', 'close', 'worrying'] as const

/** The question as it was published, read back from where it is kept. */
export const teachBackSchema = z.object({
  ask: z.string(),
  answers: z.array(z.object({ id: z.string(), words: z.string(), verdict: z.enum(verdicts) })),
  model: z.string(),
}) satisfies z.ZodType<TeachBack>

/** The answer of that id; an id that the question does not offer is no answer. */
export const answerOf = (teachBack: TeachBack, id: string): Answer | undefined =>
  teachBack.answers.find((answer) => answer.id === id)

/** What the patient's page is given: which answer is right, and a good one, only once they have answered. */
export interface Asked {
  readonly ask: string
  readonly answers: readonly Pick<Answer, 'id' | 'words'>[]
  readonly reply: { readonly answer: Answer; readonly model: string } | null
}

export function askedOf(teachBack: TeachBack, given: string | null): Asked {
  const { ask, answers, model } = teachBack
  const answer = given === null ? undefined : answerOf(teachBack, given)
  return { ask, answers: answers.map(({ id, words }) => ({ id, words })), reply: answer ? { answer, model } : null }
}
