import type { HandoutEntry } from '@/lib/handouts/handout'
import { type About, cautions } from '@/lib/handouts/suggest'
import { type Condition, leavesOf } from '@/lib/intake/condition'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import { pagesWithItems } from '@/lib/intake/visibility'
import { gradesOf, type RuleSet } from '@/lib/triage/rule'
import type { Pathway } from './pathway'

interface Sent extends About {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
}

/**
 * What those that are given by themselves send their reader to. Nobody looks before it goes: so none goes where something speaks
 * against it, or where a question that could was left open.
 */
export function givenAlong(pathway: Pathway, given: readonly HandoutEntry[], sent: Sent): readonly HandoutEntry[] {
  const wanted = given.flatMap(({ recommends = [] }) => recommends)
  const open = openQuestions(sent)
  return pathway.handouts
    .filter((entry) => wanted.includes(entry.handout) && !given.includes(entry))
    .filter((entry) => cautions(entry, [sent]).length === 0)
    .filter(({ cautionedWhen = [] }) => !cautionedWhen.some(({ when }) => when && looksAt(when, open, sent.ruleSet)))
}

/** Shown, and answered by nobody or with "not sure". */
function openQuestions({ questionnaire, answers, subject }: Sent): ReadonlySet<string> {
  const pages = pagesWithItems(questionnaire, answers, subject)
  const shown = pages.flatMap(({ items }) => items.map(({ id }) => id))
  return new Set(shown.filter((id) => answers[id] === undefined || answers[id] === 'unsure'))
}

/** By itself, or by a flag that it speaks of. */
function looksAt(condition: Condition, items: ReadonlySet<string>, ruleSet: RuleSet): boolean {
  return leavesOf(condition).some((leaf) => {
    if (leaf.test !== 'flag') return 'item' in leaf && items.has(leaf.item)
    const rule = ruleSet.rules.find(({ id }) => id === leaf.id)
    return rule !== undefined && gradesOf(rule).some(({ when }) => looksAt(when, items, ruleSet))
  })
}
