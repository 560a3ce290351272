import { type Condition, evaluateCondition, type Facts } from '@/lib/intake/condition'
import { itemOf, type Locale, type Questionnaire } from '@/lib/intake/questionnaire'
import { answerWords, itemWords, wordsOf } from '@/lib/intake/words'
import type { Because } from './finding'
import { gradesOf, type Rule } from './rule'

export type Cause = { readonly item: string } | { readonly about: 'age' | 'sex' }

/** What a rule rests on when it fires: the branches that hold, through flags down to the answers. */
export function causesOf(condition: Condition, facts: Facts, rules: readonly Rule[]): readonly Cause[] {
  if (evaluateCondition(condition, facts) !== 'yes') return []
  switch (condition.test) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of.flatMap((each) => causesOf(each, facts, rules))
    case 'flag':
      return conditionsOf(rules.find((rule) => rule.id === condition.id)).flatMap((each) =>
        causesOf(each, facts, rules),
      )
    case 'age':
    case 'sex':
      return [{ about: condition.test }]
    case 'sum':
      return condition.items.map((item) => ({ item }))
    case 'is':
    case 'holds':
    case 'number':
    case 'passed-over':
      return [{ item: condition.item }]
    case 'not':
    case 'unless':
      return []
  }
}

export const conditionsOf = (rule: Rule | undefined): readonly Condition[] =>
  rule ? gradesOf(rule).map(({ when }) => when) : []

const becauseOne = (cause: Cause, questionnaire: Questionnaire, facts: Facts, locale: Locale): Because => {
  if ('about' in cause) {
    const words = wordsOf(questionnaire, locale).shared
    const { age, sex } = facts.subject
    return cause.about === 'age'
      ? { item: 'age', question: words.age, answer: String(age), value: age }
      : { item: 'sex', question: words.sex, answer: words.sexes[sex], value: sex }
  }
  const value = facts.answers[cause.item] ?? null
  return {
    item: cause.item,
    question: itemWords(questionnaire, cause.item, locale).ask,
    answer:
      value === null
        ? wordsOf(questionnaire, locale).shared.notAnswered
        : answerWords(questionnaire, itemOf(questionnaire, cause.item), value, locale),
    value,
  }
}

/** Each answer once, in the order in which the rule names them. */
export function becauseOf(
  causes: readonly Cause[],
  questionnaire: Questionnaire,
  facts: Facts,
  locale: Locale,
): readonly Because[] {
  const found = causes.map((cause) => becauseOne(cause, questionnaire, facts, locale))
  return [...new Map(found.map((each) => [each.item, each])).values()]
}
