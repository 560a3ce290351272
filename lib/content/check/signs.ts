import { itemsOf } from '@/lib/intake/condition'
import { type Item, itemsOfPage } from '@/lib/intake/questionnaire'
import { conditionsOf } from '@/lib/triage/because'
import type { Rule } from '@/lib/triage/rule'
import type { Content, ContentProblem } from './content'
import { fileOfItem, fileOfRule } from './files'

/** People take in a short list at a glance and skim a long one. */
const mostTicks = 7

const readBy = (rule: Rule): readonly string[] => [
  ...conditionsOf(rule).flatMap(itemsOf),
  ...(rule.kind === 'words' ? rule.grades.flatMap(({ items }) => items) : []),
]

/** A question that is asked only because its yes may be a danger. */
const isSign = (item: Item): boolean =>
  item.type === 'since' ||
  (item.type === 'choice' && ['yes', 'no', 'unsure'].every((each) => item.options.includes(each)))

/** What is asked and not flagged is a false comfort; what is flagged and not asked is never found. */
export function signProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire, ruleSet, leavesOut, written } = content
  const asked = new Set(questionnaire.pages.flatMap(itemsOfPage))
  const read = new Set(ruleSet.rules.flatMap(readBy))
  const left = leavesOut.flatMap(({ items }) => items)
  const known = new Set(questionnaire.items.map(({ id }) => id))
  // A short form knows only what it asks; in a whole one, a name that nobody knows is said where the rule is read.
  const isMissing = (item: string) => !asked.has(item) && !left.includes(item) && (known.has(item) || left.length > 0)
  const lists = questionnaire.pages.flatMap((page) =>
    page.blocks.flatMap((block) => (block.kind === 'checklist' ? [block] : [])),
  )
  return [
    ...questionnaire.items
      .filter((item) => isSign(item) && asked.has(item.id) && !read.has(item.id))
      .map(({ id }) => ({ file: fileOfItem(content, id), id, problem: 'it is asked, and no rule reads it' })),
    ...ruleSet.rules.flatMap((rule) =>
      [...new Set(readBy(rule))].filter(isMissing).map((item) => ({
        file: fileOfRule(content, rule.id),
        id: rule.id,
        problem: `it rests on ${item}, which no page asks`,
      })),
    ),
    ...left
      .filter((id) => asked.has(id) || !read.has(id))
      .map((id) => ({
        file: written.ruleSet,
        id,
        problem: asked.has(id)
          ? 'it is left out on purpose, and asked'
          : 'it is left out on purpose, and no rule reads it',
      })),
    ...lists
      .filter(({ items }) => items.length > mostTicks)
      .map(({ id, items }) => ({
        file: fileOfItem(content, items[0] ?? ''),
        id,
        problem: `it lists ${String(items.length)} signs, and nobody reads more than ${String(mostTicks)}`,
      })),
  ]
}
