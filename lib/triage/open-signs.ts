import {
  type Answers,
  type Item,
  itemsOfPage,
  type Locale,
  type Questionnaire,
  type Subject,
} from '@/lib/intake/questionnaire'
import { stripHidden } from '@/lib/intake/visibility'
import { itemWords, pageTitle } from '@/lib/intake/words'
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
  const counted = stripHidden(questionnaire, answers, subject)
  const signs = skippedSigns(ruleSet, questionnaire, { answers: counted, subject })
  const skipped = new Map(signs.map((item) => [item.id, item]))
  const named = (page: string, { id, isPrivate }: Item): OpenSign => ({
    item: id,
    page,
    ask: isPrivate ? pageTitle(questionnaire, page, locale) : itemWords(questionnaire, id, locale).ask,
  })
  return questionnaire.pages.flatMap((page) =>
    itemsOfPage(page)
      .flatMap((id) => skipped.get(id) ?? [])
      .map((item) => named(page.id, item)),
  )
}
