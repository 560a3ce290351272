import spoken from '@/lib/content/messages/en/errors.json'
import type { Asking } from './asking'
import { Problem } from './progress.mjs'

export interface Question {
  readonly name: string
  readonly words: string
  readonly isSecret?: boolean
  /** What is wrong with what was said so far; null where nothing is. */
  readonly problem: (said: string, before: Readonly<Record<string, string>>) => string | null
}

export const sentenceOf = ({ words }: Pick<Question, 'words'>, code: string): string =>
  `${words}: ${sentences[code] ?? sentences['not-valid']}`

const sentences: Readonly<Record<string, string>> & { readonly 'not-valid': string } = {
  ...spoken.answerErrors,
  ...spoken.errors,
}

/** What was given with the command; the rest is asked, again where it cannot be used. A script is told all of it. */
export async function fillIn(
  questions: readonly Question[],
  given: Readonly<Record<string, string | undefined>>,
  { ask, say }: Asking,
): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  const wrong: string[] = []
  for (const question of questions) {
    let typed = given[question.name] ?? (ask ? null : '')
    for (;;) {
      typed ??= ask ? await ask(`${question.words}: `, question.isSecret ?? false) : ''
      // A space at the end of a password is a part of it, as it is in signing in.
      if (!question.isSecret) typed = typed.trim()
      const code = question.problem(typed, said)
      if (code === null) break
      if (!ask) {
        wrong.push(sentenceOf(question, code))
        break
      }
      say(`  ${sentenceOf(question, code)}`)
      typed = null
    }
    said[question.name] = typed
  }
  if (wrong.length > 0) throw new Problem(wrong.join('\n'))
  return said
}
