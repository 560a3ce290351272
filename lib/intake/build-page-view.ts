import { all, type Condition, itemsOf } from './condition'
import { checklistView, optionViews, type ViewContext } from './checklist-view'
import { lastTimeOf } from './last-time'
import type { BlockView, PageView, QuestionView } from './page-view'
import type { Answers, Block, Item, Locale, Questionnaire, QuestionStyle, Subject } from './questionnaire'
import { isAnswered, itemOf, itemsOfPage } from './questionnaire'
import { conditionsOf, pagesWithItems } from './visibility'
import { durationParts, durationUnits, itemWords, languageOf, wordsOf } from './words'

const styles: Readonly<Record<Item['type'], QuestionStyle>> = {
  since: 'radios',
  choice: 'radios',
  multi: 'checkboxes',
  number: 'number',
  text: 'text',
}

type Question = Block & { kind: 'question' }

function controlOf(
  context: ViewContext,
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
  { answers }: ViewContext,
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

function questionView(context: ViewContext, block: Question): QuestionView {
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
const mayShow = ({ page, visible }: ViewContext, block: Block, item: Item): boolean =>
  visible.has(item.id) ||
  conditionsOf(block, item).some((each) => itemsOf(each).some((id) => itemsOfPage(page).includes(id)))

function blockViews(context: ViewContext, block: Block): readonly BlockView[] {
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
