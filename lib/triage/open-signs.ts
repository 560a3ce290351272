import {
  type Answers,
  type Item,
  itemsOfPage,
  type Locale,
  type Questionnaire,
  type Subject,
} from '@/lib/intake/questionnaire'
import { itemsOf } from '@/lib/intake/condition'
import { stripHidden } from '@/lib/intake/visibility'
import { itemWords, pageTitle } from '@/lib/intake/words'
import type { Rule, RuleSet } from './rule'
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

const grave = new WeakMap<readonly Rule[], ReadonlySet<string>>()

/** The signs that alone can mean an emergency, whatever else was said. */
function graveItems({ rules }: RuleSet): ReadonlySet<string> {
  const known = grave.get(rules)
  if (known) return known
  const items = new Set(
    rules
      .flatMap((rule) => (rule.kind === 'flag' ? rule.grades : []))
      .filter(({ tier }) => tier === 'EMERGENCY')
      .map(({ when }) => itemsOf(when))
      .filter((items) => items.length === 1)
      .flat(),
  )
  grave.set(rules, items)
  return items
}

/** Whether a sign on this page that alone can mean an emergency is open. */
export function hasOpenEmergencySign(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  page: string,
  answers: Answers,
  subject: Subject,
): boolean {
  const asked = questionnaire.pages.filter(({ id }) => id === page).flatMap(itemsOfPage)
  const facts = { answers: stripHidden(questionnaire, answers, subject), subject }
  const isGrave = (item: string) => graveItems(ruleSet).has(item) && asked.includes(item)
  return skippedSigns(ruleSet, questionnaire, facts).some(({ id }) => isGrave(id))
}
