import { lastTimeOf } from './last-time'
import type { ChecklistView, OptionView, TickView } from './page-view'
import type { Answers, Item, Locale, Page, Questionnaire } from './questionnaire'
import { itemWords, optionWords, wordsOf } from './words'

/** Who sees the page, and what they have said so far. */
export interface ViewContext {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly locale: Locale
  readonly page: Page
  readonly visible: ReadonlySet<string>
  /** Of the intake before this one. */
  readonly last: Answers
}

export const optionViews = (
  { questionnaire, locale }: ViewContext,
  item: Item,
  options: readonly string[],
): OptionView[] => options.map((value) => ({ value, label: optionWords(questionnaire, item, value, locale) }))

function tickView(context: ViewContext, item: Item): TickView {
  const { ask, hint } = itemWords(context.questionnaire, item.id, context.locale)
  const { when, sure } = wordsOf(context.questionnaire, context.locale).shared
  const answer = context.answers[item.id]
  const held = typeof answer === 'string' ? answer : null
  const options = 'options' in item ? item.options.filter((option) => option !== 'no') : []
  return {
    item: item.id,
    label: ask,
    ...(hint ? { hint } : {}),
    answer: held,
    followUp: {
      field: item.id,
      kind: item.type === 'since' ? 'since' : 'sure',
      ...(item.type === 'since' ? when : sure),
      options: optionViews(context, item, options),
      value: held === 'no' ? null : held,
    },
  }
}

const rest = { value: 'rest' }

export function checklistView(context: ViewContext, id: string, items: readonly Item[]): ChecklistView {
  const words = wordsOf(context.questionnaire, context.locale)
  const ticks = items.map((item) => tickView(context, item))
  const ticked = ticks.filter((tick) => tick.followUp.value !== null).map((tick) => tick.item)
  const isNone = ticks.every((tick) => tick.answer === 'no')
  const isSeenThrough = ticked.length > 0 && ticks.every(({ item, answer }) => ticked.includes(item) || answer === 'no')
  return {
    kind: 'checklist',
    id,
    field: `tick_${id}`,
    ...(words.checklists[id] ?? { ask: id }),
    none: { value: 'none', label: words.shared.none },
    rest,
    values: isNone ? ['none'] : [...ticked, ...(isSeenThrough ? [rest.value] : [])],
    ticks,
    ...lastTimeOf(context, { field: `tick_${id}`, items, hasAnswer: isNone || ticked.length > 0 }),
  }
}
