import { all, type Condition, itemsOf } from './condition'
import { lastTimeOf } from './last-time'
import type { BlockView, ChecklistView, OptionView, PageView, QuestionView, TickView } from './page-view'
import type { Answers, Block, Item, Locale, Page, Questionnaire, QuestionStyle, Subject } from './questionnaire'
import { isAnswered, itemOf, itemsOfPage } from './questionnaire'
import { conditionsOf, pagesWithItems } from './visibility'
import { durationParts, durationUnits, itemWords, languageOf, optionWords, wordsOf } from './words'

interface Context {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly locale: Locale
  readonly page: Page
  readonly visible: ReadonlySet<string>
  /** Of the intake before this one. */
  readonly last: Answers
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

const rest = { value: 'rest' }

function checklistView(context: Context, id: string, items: readonly Item[]): ChecklistView {
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

type Question = Block & { kind: 'question' }

function controlOf(
  context: Context,
  item: Item,
  as: QuestionStyle,
  without: Question['without'],
): Partial<QuestionView> {
  if (item.type === 'text') return { maxLength: item.max }
  if (item.type !== 'number') {
    return {
      options: optionViews(
        context,
        item,
        item.options.filter((option) => !without?.includes(option)),
      ),
      ...(item.type === 'multi' ? { exclusive: item.exclusive } : {}),
    }
  }
  const { min, max, step, unit } = item
  const range = { range: { min, max, step } }
  if (as === 'scale' || as === 'levels') {
    const points = Array.from({ length: (max - min) / step + 1 }, (_, index) => String(min + index * step))
    const own = itemWords(context.questionnaire, item.id, context.locale).options
    return { ...range, options: points.map((value) => ({ value, label: own?.[value] ?? value })) }
  }
  const { units } = wordsOf(context.questionnaire, context.locale).shared
  if (as !== 'duration') return { ...range, ...(unit ? { unit: units[unit]?.other ?? unit } : {}) }
  const options = durationUnits.map((each) => ({ value: each.unit, label: units[each.unit]?.other ?? each.unit }))
  return { ...range, options: options.reverse() }
}

const heldValues = (
  { answers }: Context,
  item: Item,
  as: QuestionStyle,
  without: Question['without'],
): Partial<QuestionView> => {
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
  if (item.isPrivate) return { isHeldBack: true }
  return { values: typeof held === 'object' ? held.filter((value) => !without?.includes(value)) : [String(held)] }
}

const joinedCondition = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? all(...conditions) : conditions[0]

function questionView(context: Context, block: Question): QuestionView {
  const item = itemOf(context.questionnaire, block.item)
  const as = block.as ?? styles[item.type]
  const shownWhen = joinedCondition(conditionsOf(block, item))
  const lang = languageOf(context.questionnaire, item.id, context.locale)
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
    ...controlOf(context, item, as, block.without),
    values: [],
    ...heldValues(context, item, as, block.without),
    ...(shownWhen ? { shownWhen } : {}),
    ...(lang === context.locale ? {} : { lang }),
    ...lastTimeOf(context, {
      field: item.id,
      items: as === 'duration' ? [] : [item],
      hasAnswer: isAnswered(context.answers[item.id]),
    }),
  }
}

/** A question that another one on the same page may still bring up belongs to the page already. */
const mayShow = ({ page, visible }: Context, block: Block, item: Item): boolean =>
  visible.has(item.id) ||
  conditionsOf(block, item).some((each) => itemsOf(each).some((id) => itemsOfPage(page).includes(id)))

function blockViews(context: Context, block: Block): readonly BlockView[] {
  if (block.kind === 'question') {
    return mayShow(context, block, itemOf(context.questionnaire, block.item)) ? [questionView(context, block)] : []
  }
  const items = block.items
    .map((id) => itemOf(context.questionnaire, id))
    .filter((item) => mayShow(context, block, item))
  return items.length > 0 ? [checklistView(context, block.id, items)] : []
}

/** The page as this person sees it now; `last` holds the answers of the intake before. */
export function pageView(
  questionnaire: Questionnaire,
  pageId: string,
  answers: Answers,
  subject: Subject,
  locale: Locale,
  last: Answers = {},
): PageView {
  const page = questionnaire.pages.find((each) => each.id === pageId)
  if (!page) throw new Error(`The questionnaire ${questionnaire.id} has no page ${pageId}`)
  const visible = new Set(
    pagesWithItems(questionnaire, answers, subject)
      .filter((each) => each.page.id === pageId)
      .flatMap(({ items }) => items.map((item) => item.id)),
  )
  const context = { questionnaire, answers, locale, page, visible, last }
  const blocks = page.blocks.flatMap((block) => blockViews(context, block))
  const mentioned = blocks.flatMap((block) =>
    block.kind === 'question' && block.shownWhen ? itemsOf(block.shownWhen) : [],
  )
  const given = Object.entries(answers).filter(([id]) => mentioned.includes(id) && !itemsOfPage(page).includes(id))
  return {
    id: page.id,
    section: page.section,
    ...(wordsOf(questionnaire, locale).pages[page.id] ?? { title: page.id }),
    ...(page.isPrivate ? { isPrivate: true } : {}),
    ...(itemsOfPage(page).some((id) => itemOf(questionnaire, id).isPrivate) ? { isDiscreet: true } : {}),
    blocks,
    given: { answers: Object.fromEntries(given), subject },
  }
}
