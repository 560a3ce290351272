import { type Condition, leavesOf } from '@/lib/intake/condition'
import type { Questionnaire } from '@/lib/intake/questionnaire'

const itemsIn = (leaf: Condition): readonly string[] =>
  'items' in leaf ? leaf.items : 'item' in leaf ? [leaf.item] : []
const optionsIn = (leaf: Condition): readonly string[] =>
  leaf.test === 'is' ? leaf.values : leaf.test === 'holds' ? leaf.options : []

/** `multi` answers are lists, numbers are numbers, all others are one word: the wrong question is never answered. */
const kinds: Readonly<Partial<Record<Condition['test'], readonly string[]>>> = {
  is: ['since', 'choice'],
  holds: ['multi'],
  number: ['number'],
  sum: ['number'],
}

function problemsOfLeaf(leaf: Condition, { items }: Questionnaire, flags: readonly string[]): readonly string[] {
  if (leaf.test === 'flag') return flags.includes(leaf.id) ? [] : [`no flag ${leaf.id} is known here`]
  return itemsIn(leaf).flatMap((id) => {
    const item = items.find((each) => each.id === id)
    if (!item) return [`there is no item ${id}`]
    if (leaf.test === 'passed-over') return []
    if (!kinds[leaf.test]?.includes(item.type)) return [`the item ${id} is not one that '${leaf.test}' can read`]
    const known = 'options' in item ? item.options : []
    return optionsIn(leaf)
      .filter((option) => !known.includes(option))
      .map((option) => `the item ${id} has no option ${option}`)
  })
}

/** What this condition names and nobody knows, each once; `flags` are those that may be known where it stands. */
export const unknownIn = (
  condition: Condition,
  questionnaire: Questionnaire,
  flags: readonly string[] = [],
): readonly string[] => [...new Set(leavesOf(condition).flatMap((leaf) => problemsOfLeaf(leaf, questionnaire, flags)))]
