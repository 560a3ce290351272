import type { LastTime } from './page-view'
import { type Answers, isAnswered, type Item, type Locale, type Questionnaire } from './questionnaire'
import { answerSchema } from './answer-schema'
import { answerWords, itemWords, wordsOf } from './words'

interface From {
  readonly questionnaire: Questionnaire
  readonly locale: Locale
  readonly last: Answers
}

interface Asked {
  readonly field: string
  readonly items: readonly Item[]
  readonly hasAnswer: boolean
}

/**
 * The last intake's answer to a question that seldom changes, offered while there is none yet. It is never taken over
 * unseen, never where the question has changed since, and never for a red flag.
 */
export function lastTimeOf(from: From, { field, items, hasAnswer }: Asked): { readonly lastTime?: LastTime } {
  const { questionnaire, locale, last } = from
  const held = items.map((item) => [item, last[item.id]] as const)
  const isOffered =
    items.length > 0 &&
    !hasAnswer &&
    held.every(([item, value]) => item.isStable && isAnswered(value) && answerSchema(item).safeParse(value).success)
  if (!isOffered) return {}
  const [only, ...more] = held
  if (only && more.length === 0 && !field.startsWith('tick_')) {
    const [item, value] = only
    if (value === undefined) return {}
    const values = typeof value === 'object' ? [...value] : [String(value)]
    return { lastTime: { words: answerWords(questionnaire, item, value, locale), values: { [field]: values } } }
  }
  const ticked = held.filter(([, value]) => value !== 'no')
  const words = ticked.map(([item]) => itemWords(questionnaire, item.id, locale).label).join(', ')
  const followUps = held.map(([item, value]) => [item.id, value === 'no' ? [] : [String(value)]] as const)
  return {
    lastTime: {
      words: words || wordsOf(questionnaire, locale).shared.none,
      values: {
        [field]: ticked.length > 0 ? [...ticked.map(([item]) => item.id), 'rest'] : ['none'],
        ...Object.fromEntries(followUps),
      },
    },
  }
}
