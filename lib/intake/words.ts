import type { AnswerValue, Item, ItemWords, Locale, Questionnaire, QuestionnaireWords } from './questionnaire'

/** An older version may not speak every language; it then speaks English. */
export const wordsOf = (questionnaire: Questionnaire, locale: Locale): QuestionnaireWords =>
  questionnaire.words[locale] ?? questionnaire.words.en

/** The language in which this question can be asked: an instrument may have no sound translation. */
export const languageOf = (questionnaire: Questionnaire, item: string, locale: Locale): Locale =>
  questionnaire.words[locale]?.items[item] ? locale : 'en'

/** A question that no page asks has no words; its id stands in, for clinicians only. */
export const itemWords = (questionnaire: Questionnaire, item: string, locale: Locale): ItemWords =>
  wordsOf(questionnaire, languageOf(questionnaire, item, locale)).items[item] ?? { ask: item, label: item }

export const pageTitle = (questionnaire: Questionnaire, page: string, locale: Locale): string =>
  wordsOf(questionnaire, locale).pages[page]?.title ?? page

export function optionWords(questionnaire: Questionnaire, item: Item, option: string, locale: Locale): string {
  const words = wordsOf(questionnaire, languageOf(questionnaire, item.id, locale))
  const own = words.items[item.id]
  if (!own) return option
  const shared = item.type === 'since' ? words.shared.since : words.shared.options
  return own.options?.[option] ?? shared[option] ?? option
}

/** The largest unit in which the patient can have said it as a round number. */
export function durationParts(weeks: number): { readonly amount: number; readonly unit: string } {
  for (const { unit, weeks: size } of durationUnits) {
    const amount = Math.round(weeks / size)
    if (amount > 0 && toTenth(amount * size) === weeks) return { amount, unit }
  }
  return { amount: weeks, unit: 'weeks' }
}

/** Weeks in each unit a patient may count in, largest first. */
export const durationUnits = [
  { unit: 'years', weeks: 365.25 / 7 },
  { unit: 'months', weeks: 365.25 / 12 / 7 },
  { unit: 'weeks', weeks: 1 },
  { unit: 'days', weeks: 1 / 7 },
] as const

export const toTenth = (value: number): number => Math.round(value * 10) / 10

const amountWords = (questionnaire: Questionnaire, unit: string, amount: number, locale: Locale): string => {
  const words = wordsOf(questionnaire, locale).shared.units[unit]
  return words ? `${String(amount)} ${amount === 1 ? words.one : words.other}` : String(amount)
}

/** The answer as the patient would read it. */
export function answerWords(questionnaire: Questionnaire, item: Item, value: AnswerValue, locale: Locale): string {
  if (typeof value === 'number') {
    if (item.type !== 'number') return String(value)
    const level = itemWords(questionnaire, item.id, locale).options?.[String(value)]
    if (level) return level
    if (!item.unit) return item.max === 10 ? `${String(value)} / 10` : String(value)
    const { amount, unit } = item.unit === 'weeks' ? durationParts(value) : { amount: value, unit: item.unit }
    return amountWords(questionnaire, unit, amount, locale)
  }
  if (item.type === 'text') return String(value)
  const options = typeof value === 'string' ? [value] : value
  return options.map((option) => optionWords(questionnaire, item, option, locale)).join(', ')
}
