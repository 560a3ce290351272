import { getTranslations } from 'next-intl/server'
import type { FormState } from '@/lib/forms/form-state'
import { textsShownAgain } from '@/lib/forms/shown-again'
import { type Said, sayErrors, type SaidError, sayRefusal, type Sentences } from '@/lib/forms/said'
import type { FieldError, Refused } from '@/lib/result'

type Place = 'answerErrors' | 'errors' | 'obstacles' | 'refusals'

/** Codes come as text; one without a sentence shows in the tests of the messages. */
async function sentencesOf(places: readonly Place[]): Promise<Sentences> {
  const [first, ...others] = await Promise.all(places.map((place) => getTranslations(place)))
  return (code, values) => {
    const found = [first, ...others].find((each) => each?.has(code as never)) ?? first
    return (found as unknown as Sentences)(code, values)
  }
}

const errorSentences = () => sentencesOf(['errors', 'answerErrors'])

/** A refusal in the language of the page that asked. */
export async function said(refusal: Refused): Promise<Said> {
  const [sentence, error] = await Promise.all([sentencesOf(['refusals', 'obstacles']), errorSentences()])
  return sayRefusal(refusal, { refusal: sentence, error })
}

export const saidErrors = async (
  errors: Readonly<Record<string, FieldError>>,
): Promise<Readonly<Record<string, SaidError>>> => sayErrors(errors, await errorSentences())

/** What a form shows of a refusal. */
export async function refusedForm(refusal: Refused, typed: FormState['typed']): Promise<FormState> {
  const { code, problem, errors } = await said(refusal)
  const fields = Object.fromEntries(Object.entries(errors).map(([field, { words }]) => [field, words]))
  return {
    code,
    problem,
    fields,
    typed: textsShownAgain(typed),
    ...(refusal.confirm ? { confirm: refusal.confirm } : {}),
  }
}
