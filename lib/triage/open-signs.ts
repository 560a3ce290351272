import { type Answers, itemsOfPage, type Locale, type Questionnaire, type Subject } from '@/lib/intake/questionnaire'
import { itemWords, wordsOf } from '@/lib/intake/words'
import type { RuleSet } from './rule'
import { skippedSigns } from './unanswered'

/** A question about a sign that nobody has answered, in the words in which it was asked. */
export interface OpenSign {
  readonly item: string
  readonly page: string
  /** Of a private question only the title of its page, which says nothing. */
  readonly ask: string
}

/** In the order of the form, whose emergency signs come first. */
export function openSigns(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
  locale: Locale,
): readonly OpenSign[] {
  const titles = wordsOf(questionnaire, locale).pages
  return skippedSigns(ruleSet, questionnaire, answers, subject).flatMap(({ id: item, isPrivate }) => {
    const page = questionnaire.pages.find((each) => itemsOfPage(each).includes(item))?.id
    if (page === undefined) return []
    return [{ item, page, ask: isPrivate ? (titles[page]?.title ?? page) : itemWords(questionnaire, item, locale).ask }]
  })
}
