import type { Bounds, Condition } from '@/lib/intake/condition'
import { itemOf, type Questionnaire } from '@/lib/intake/questionnaire'
import { itemWords, optionWords } from '@/lib/intake/words'

const quoted = (text: string): string => `“${text}”`

export const listed = (parts: readonly string[], word: 'and' | 'or'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`

const boundsWords = ({ atLeast, above, atMost, below }: Bounds): string =>
  listed(
    [
      ...(atLeast === undefined ? [] : [`at least ${String(atLeast)}`]),
      ...(above === undefined ? [] : [`more than ${String(above)}`]),
      ...(atMost === undefined ? [] : [`at most ${String(atMost)}`]),
      ...(below === undefined ? [] : [`less than ${String(below)}`]),
    ],
    'and',
  )

const label = (questionnaire: Questionnaire, item: string): string => quoted(itemWords(questionnaire, item, 'en').label)

/** When a sign began is said by its short names, which the page explains once. */
export const optionName = (questionnaire: Questionnaire, id: string, option: string): string => {
  const item = itemOf(questionnaire, id)
  return item.type === 'since' ? option : quoted(optionWords(questionnaire, item, option, 'en'))
}

const options = (questionnaire: Questionnaire, id: string, chosen: readonly string[]): string =>
  listed(
    chosen.map((option) => optionName(questionnaire, id, option)),
    'or',
  )

type Is = Extract<Condition, { test: 'is' }>

/** Questions that the same answer is looked for in are named in one breath. */
function alike(parts: readonly Condition[], questionnaire: Questionnaire): readonly (readonly Condition[])[] {
  const keyOf = (part: Condition, at: number) =>
    part.test === 'is' ? options(questionnaire, part.item, part.values) : String(at)
  const groups = new Map<string, Condition[]>()
  for (const [at, part] of parts.entries()) {
    const key = keyOf(part, at)
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

const isWords = (parts: readonly Is[], questionnaire: Questionnaire): string => {
  const [first] = parts
  const items = parts.map(({ item }) => label(questionnaire, item))
  return first ? `${listed(items, 'or')} is ${options(questionnaire, first.item, first.values)}` : ''
}

const unitOf = (questionnaire: Questionnaire, id: string): string => {
  const item = itemOf(questionnaire, id)
  return item.type === 'number' && item.unit ? ` ${item.unit}` : ''
}

const isLeafOfIs = (part: Condition): part is Is => part.test === 'is'

/** A part that itself has parts stands in brackets. */
function parted(parts: readonly Condition[], questionnaire: Questionnaire, word: 'and' | 'or'): string {
  const groups = word === 'or' ? alike(parts, questionnaire) : parts.map((part) => [part])
  return groups
    .map((group) => {
      if (group.length > 1) return isWords(group.filter(isLeafOfIs), questionnaire)
      return group.map((part) => {
        const words = conditionWords(part, questionnaire)
        const hasParts = (part.test === 'all' || part.test === 'any') && part.of.length > 1
        return hasParts && groups.length > 1 ? `(${words})` : words
      })
    })
    .join(` ${word} `)
}

/** When this holds, as a sentence's middle, in the words that a patient reads. */
export function conditionWords(condition: Condition, questionnaire: Questionnaire): string {
  switch (condition.test) {
    case 'is':
      return isWords([condition], questionnaire)
    case 'holds':
      return `${label(questionnaire, condition.item)} includes ${options(questionnaire, condition.item, condition.options)}`
    case 'number':
      return `${label(questionnaire, condition.item)} is ${boundsWords(condition)}${unitOf(questionnaire, condition.item)}`
    case 'sum': {
      const items = condition.items.map((item) => label(questionnaire, item))
      return `${listed(items, 'and')} add up to at least ${String(condition.atLeast)}`
    }
    case 'age':
      return `age is ${boundsWords(condition)}`
    case 'sex':
      return `sex is ${listed(condition.values, 'or')}`
    case 'flag':
      return `the flag \`${condition.id}\` is up`
    case 'all':
      return parted(condition.of, questionnaire, 'and')
    case 'any':
      return parted(condition.of, questionnaire, 'or')
    case 'count': {
      const parts = condition.of.map((part) => conditionWords(part, questionnaire))
      return `at least ${String(condition.atLeast)} of these hold: ${parts.join('; ')}`
    }
    case 'not':
      return `it is known not to be so that ${conditionWords(condition.of, questionnaire)}`
    case 'unless':
      return `it is not known that ${conditionWords(condition.of, questionnaire)}`
    case 'passed-over':
      return `${label(questionnaire, condition.item)} was passed over and the form is sent`
  }
}
