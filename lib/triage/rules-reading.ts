import { itemsOf, leavesOf } from '@/lib/intake/condition'
import { conditionsOf } from './because'
import type { Rule } from './rule'

/** What a rule looks at by itself; its flags look at more. */
function itemsReadBy(rule: Rule): readonly string[] {
  const asked = conditionsOf(rule).flatMap(itemsOf)
  switch (rule.kind) {
    case 'flag':
      return [...asked, ...(rule.unsure ?? []).map(({ item }) => item)]
    case 'combination':
      return asked
    case 'words':
      return [...rule.grades.flatMap(({ items }) => items), ...(rule.byCarer ? [rule.byCarer.item] : [])]
  }
}

const flagsIn = (rule: Rule): readonly string[] =>
  conditionsOf(rule)
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.test === 'flag' ? [leaf.id] : []))

type ByItem = ReadonlyMap<string, readonly Rule[]>

/** A rule comes with the flags that it combines: without them it would say something else. */
function sortedByItem(rules: readonly Rule[]): ByItem {
  const read = rules.map((rule) => {
    const flags = flagsIn(rule)
    const together = rules.filter((each) => each === rule || flags.includes(each.id))
    return { together, items: new Set(together.flatMap(itemsReadBy)) }
  })
  const items = new Set(read.flatMap((each) => [...each.items]))
  const readingOf = (item: string) => {
    const needed = new Set(read.flatMap((each) => (each.items.has(item) ? each.together : [])))
    return rules.filter((rule) => needed.has(rule))
  }
  return new Map([...items].map((item) => [item, readingOf(item)]))
}

const known = new WeakMap<readonly Rule[], ByItem>()

const none: readonly Rule[] = []

/** The rules that can say something else once this question has another answer, in their own order. */
export function rulesReading(rules: readonly Rule[], item: string): readonly Rule[] {
  const sorted = known.get(rules) ?? sortedByItem(rules)
  known.set(rules, sorted)
  return sorted.get(item) ?? none
}
