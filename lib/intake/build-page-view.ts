import { itemsOf } from './condition'
import type { BlockView, ChecklistView, OptionView, PageView, QuestionView, TickView } from './page-view'
import type { Answers, Block, Item, Locale, Page, Questionnaire, QuestionStyle, Subject } from './questionnaire'
import { isAnswered, itemOf, itemsOfPage } from './questionnaire'
import { visibleItems } from './visibility'
import { durationParts, durationUnits, itemWords, optionWords, wordsOf } from './words'

interface Context {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly locale: Locale
  readonly page: Page
  readonly visible: ReadonlySet<string>
}

const styles: Readonly<Record<Item['type'], QuestionStyle>> = {
  since: 'radios',
  choice: 'radios',
  multi: 'checkboxes',
  number: 'number',
  text: 'text',
}

const optionViews = ({ questionnaire, locale }: Context, item: Item, options: readonly string[]): OptionView[] =>
  options.map((value) => ({ value, label: optionWords(questionnaire, item, value, locale) }))

function tickView(context: Context, item: Item): TickView {
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

function checklistView(context: Context, id: string, items: readonly Item[]): ChecklistView {
  const words = wordsOf(context.questionnaire, context.locale)
  const ticks = items.map((item) => tickView(context, item))
  const ticked = ticks.filter((tick) => tick.followUp.value !== null).map((tick) => tick.item)
  const isNone = ticks.every((tick) => tick.answer === 'no')
  return {
    kind: 'checklist',
    id,
    field: `tick_${id}`,
    ...(words.checklists[id] ?? { ask: id }),
    none: { value: 'none', label: words.shared.none },
    values: isNone ? ['none'] : ticked,
    ticks,
  }
}

function controlOf(context: Context, item: Item, as: QuestionStyle): Partial<QuestionView> {
  if (item.type === 'text') return { maxLength: item.max }
  if (item.type !== 'number') {
    return {
      options: optionViews(context, item, item.options),
      ...(item.type === 'multi' ? { exclusive: item.exclusive } : {}),
    }
  }
  const { min, max, step, unit } = item
  const range = { range: { min, max, step } }
  if (as === 'scale') {
    const points = Array.from({ length: (max - min) / step + 1 }, (_, index) => String(min + index * step))
    return { ...range, options: points.map((value) => ({ value, label: value })) }
  }
  const { units } = wordsOf(context.questionnaire, context.locale).shared
  if (as !== 'duration') return { ...range, ...(unit ? { unit: units[unit]?.other ?? unit } : {}) }
  const options = durationUnits.map((each) => ({ value: each.unit, label: units[each.unit]?.other ?? each.unit }))
  return { ...range, options: options.reverse() }
}

const heldValues = ({ answers }: Context, item: Item, as: QuestionStyle): Partial<QuestionView> => {
  const held = answers[item.id]
  const isHeld = isAnswered(held)
  if (as === 'duration') {
    const parts = isHeld && typeof held === 'number' ? durationParts(held) : null
    return {
      values: parts ? [String(parts.amount)] : [],
      unitField: { field: `${item.id}_unit`, value: parts?.unit ?? null },
    }
  }
  if (!isHeld) return {}
  return { values: typeof held === 'object' ? held : [String(held)] }
}

function questionView(context: Context, block: Block & { kind: 'question' }): QuestionView {
  const item = itemOf(context.questionnaire, block.item)
  const as = block.as ?? styles[item.type]
  const { ask, hint, ends } = itemWords(context.questionnaire, item.id, context.locale)
  return {
    kind: 'question',
    item: item.id,
    field: item.id,
    as,
    ask,
    ...(hint ? { hint } : {}),
    ...(ends ? { ends } : {}),
    options: [],
    ...controlOf(context, item, as),
    values: [],
    ...heldValues(context, item, as),
    ...(item.askedWhen ? { shownWhen: item.askedWhen } : {}),
  }
}

/** A question that another one on the same page may still bring up belongs to the page already. */
const mayShow = ({ page, visible }: Context, item: Item): boolean =>
  visible.has(item.id) || (item.askedWhen ? itemsOf(item.askedWhen) : []).some((id) => itemsOfPage(page).includes(id))

function blockViews(context: Context, block: Block): readonly BlockView[] {
  if (block.kind === 'question') {
    return mayShow(context, itemOf(context.questionnaire, block.item)) ? [questionView(context, block)] : []
  }
  const items = block.items.map((id) => itemOf(context.questionnaire, id)).filter((item) => mayShow(context, item))
  return items.length > 0 ? [checklistView(context, block.id, items)] : []
}

/** The page as this person sees it now. */
export function pageView(
  questionnaire: Questionnaire,
  pageId: string,
  answers: Answers,
  subject: Subject,
  locale: Locale,
): PageView {
  const page = questionnaire.pages.find((each) => each.id === pageId)
  if (!page) throw new Error(`The questionnaire ${questionnaire.id} has no page ${pageId}`)
  const visible = new Set(visibleItems(questionnaire, answers, subject).map((item) => item.id))
  const context = { questionnaire, answers, locale, page, visible }
  const blocks = page.blocks.flatMap((block) => blockViews(context, block))
  const mentioned = blocks.flatMap((block) =>
    block.kind === 'question' && block.shownWhen ? itemsOf(block.shownWhen) : [],
  )
  const given = Object.entries(answers).filter(([id]) => mentioned.includes(id) && !itemsOfPage(page).includes(id))
  return {
    id: page.id,
    section: page.section,
    ...(wordsOf(questionnaire, locale).pages[page.id] ?? { title: page.id }),
    blocks,
    given: { answers: Object.fromEntries(given), subject },
  }
}
