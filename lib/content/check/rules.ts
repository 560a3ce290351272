import { conditionsOf } from '@/lib/triage/because'
import type { Rule } from '@/lib/triage/rule'
import { unknownIn } from './conditions'
import type { Content, ContentProblem } from './content'
import { isDate } from './date'
import { duplicates } from './duplicates'

const unknownSources = (codes: readonly string[], { sources }: Content): readonly string[] =>
  codes.filter((code) => !(code in sources)).map((code) => `there is no source ${code}`)

const unsureProblems = (rule: Rule, { questionnaire }: Content): readonly string[] => {
  if (rule.kind !== 'flag') return []
  return (rule.unsure ?? []).flatMap(({ item: id, as }) => {
    const item = questionnaire.items.find((each) => each.id === id)
    if (!item) return [`there is no item ${id}`]
    const known = 'options' in item ? item.options : []
    return ['unsure', as]
      .filter((option) => !known.includes(option))
      .map((each) => `the item ${id} has no option ${each}`)
  })
}

function* problemsOf(rule: Rule, content: Content): Generator<string> {
  const { questionnaire, ruleSet } = content
  // Flags are found before combinations are, and from the answers alone.
  const flags = rule.kind === 'flag' ? [] : ruleSet.rules.filter(({ kind }) => kind === 'flag').map(({ id }) => id)
  yield* new Set([
    ...conditionsOf(rule).flatMap((each) => unknownIn(each, questionnaire, flags)),
    ...unsureProblems(rule, content),
  ])
  if (rule.sources.length === 0) yield 'it names no source'
  yield* unknownSources(rule.sources, content)
  if (rule.examples.fires.length === 0) yield 'it has no example for which it fires'
  if (rule.examples.doesNotFire.length === 0) yield 'it has no example for which it does not fire'
  if (rule.label.split(/\s+/).length > 3) yield 'its label is longer than three words'
  if (!isDate(rule.reviewedOn)) yield 'the day it was reviewed is not a date'
}

export function ruleProblems(content: Content): readonly ContentProblem[] {
  const { written, ruleSet } = content
  const files = Object.entries(written.rules)
  const each = files.flatMap(([file, rules]) =>
    rules.flatMap((rule) => [...problemsOf(rule, content)].map((problem) => ({ file, id: rule.id, problem }))),
  )
  const ids = files.flatMap(([, rules]) => rules.map(({ id }) => id))
  const fileOf = (id: string) =>
    files.findLast(([, rules]) => rules.some((rule) => rule.id === id))?.[0] ?? written.ruleSet
  return [
    ...each,
    ...duplicates(ids).map((id) => ({ file: fileOf(id), id, problem: 'another rule has this id' })),
    ...unknownSources(ruleSet.unanswered.sources, content).map((problem) => ({
      file: written.ruleSet,
      id: 'unanswered',
      problem,
    })),
  ]
}
