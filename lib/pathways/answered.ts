import { type Answers, itemOf } from '@/lib/intake/questionnaire'
import { optionWords } from '@/lib/intake/words'
import type { Pathway } from './pathway'

/** Whether somebody else answered for the patient. */
export const isByCarer = ({ filledInBy }: Pathway, answers: Answers): boolean =>
  filledInBy !== null && answers[filledInBy.item] === filledInBy.carer

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
