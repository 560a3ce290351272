import { type Answers, itemOf, type Questionnaire } from '@/lib/intake/questionnaire'
import { optionWords } from '@/lib/intake/words'
import type { FillingIn } from '@/lib/patients/filling-in'
import type { Pathway } from './pathway'

/** Whether somebody else answered for the patient. */
export const isByCarer = ({ filledInBy }: Pathway, answers: Answers): boolean =>
  filledInBy !== null && answers[filledInBy.item] === filledInBy.carer

/** What is answered by saying on the first screen who fills the form in; nothing where this form does not ask it. */
export function answerOfWho(
  { filledInBy }: Pick<Pathway, 'filledInBy'>,
  { items }: Pick<Questionnaire, 'items'>,
  who: FillingIn | null,
): Readonly<Record<string, string>> {
  if (!filledInBy || who === null || !items.some(({ id }) => id === filledInBy.item)) return {}
  return { [filledInBy.item]: who === 'patient' ? filledInBy.patient : filledInBy.carer }
}

/** The places that hurt, in English and in the order of the body; none where the complaint has no place. */
export function sitesOf(
  { bodyMap, intake: { questionnaire } }: Pathway,
  answers: Answers,
): readonly { readonly id: string; readonly label: string }[] {
  if (bodyMap === null) return []
  const item = itemOf(questionnaire, bodyMap)
  const chosen = answers[item.id]
  if (item.type !== 'multi' || !Array.isArray(chosen)) return []
  return item.options
    .filter((option) => option !== item.exclusive && chosen.includes(option))
    .map((option) => ({ id: option, label: optionWords(questionnaire, item, option, 'en') }))
}
