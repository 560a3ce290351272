import { leavesOf } from '@/lib/intake/condition'
import { conditionsOf } from './because'
import type { Because, Finding } from './finding'
import { isAboutThePerson } from './known-from'
import type { Rule } from './rule'
import { rankOf, tiers } from './urgency'

type Told = Pick<Finding, 'id' | 'because'>

/** Of a list that can be ticked, what this rule looks for, also through the flags that it combines. */
function optionsOf(rule: Rule | undefined, item: string, rules: readonly Rule[]): readonly string[] {
  return conditionsOf(rule)
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      if (leaf.test === 'flag') {
        const { id } = leaf
        const combined = rules.find((each) => each.id === id)
        return optionsOf(combined, item, rules)
      }
      return leaf.test === 'holds' && leaf.item === item ? leaf.options : []
    })
}

/** What is typed grows with each letter: a sentence that goes on is the same one. */
const goesOn = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short.replace(/[.!?;\s]+$/u, ''))
}

/** A question that was answered; of a list each option; of free text each sentence. How much and how old is no sign. */
function signsIn({ id, because }: Told, rules: readonly Rule[]): readonly Pick<Because, 'item' | 'answer'>[] {
  const rule = rules.find((each) => each.id === id)
  return because.flatMap(({ item, value }) => {
    if (value === null || typeof value === 'number' || isAboutThePerson(item)) return []
    if (typeof value === 'string') return [{ item, answer: rule?.kind === 'words' ? value : '' }]
    const sought = optionsOf(rule, item, rules)
    return value.filter((option) => sought.includes(option)).map((answer) => ({ item, answer }))
  })
}

/** Whether what a flag rests on now holds a sign that it did not rest on before. */
export function hasNewSign(before: Told, after: Told, rules: readonly Rule[]): boolean {
  const known = signsIn(before, rules)
  const isText = rules.some(({ id, kind }) => id === after.id && kind === 'words')
  const isSame = (one: string, other: string) => (isText ? goesOn(one, other) : one === other)
  return signsIn(after, rules).some((sign) =>
    known.every(({ item, answer }) => item !== sign.item || !isSame(answer, sign.answer)),
  )
}

const rank = ({ tier }: Finding): number => (tier === null ? tiers.length : rankOf(tier))

/** Half taken back: what stood was as urgent or more, as sure or surer, and nothing is said beside it. */
export const isHalfTakenBack = (standing: readonly Finding[], finding: Finding, rules: readonly Rule[]): boolean =>
  standing.some(
    (each) =>
      each.id === finding.id &&
      rank(each) <= rank(finding) &&
      (each.certainty === 'yes' || finding.certainty === 'unsure') &&
      !hasNewSign(each, finding, rules),
  )
