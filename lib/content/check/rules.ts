import { conditionsOf } from '@/lib/triage/because'
import { folded } from '@/lib/triage/spelling'
import type { Grammar } from '@/lib/triage/grammar'
import { type Grade, gradesOf, type Rule } from '@/lib/triage/rule'
import { unknownIn } from './conditions'
import type { Content, ContentProblem } from './content'
import { isDate } from './date'
import { duplicates } from './duplicates'
import { fileOfRule } from './files'

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

/** A language without its grammar is never read, and a word with an accent is never found. */
function* wordsProblems(rule: Rule, { questionnaire }: Content): Generator<string> {
  if (rule.kind !== 'words') return
  for (const { items, phrases, phrasesByCarer } of rule.grades) {
    for (const id of items) {
      const item = questionnaire.items.find((each) => each.id === id)
      if (!item) yield `there is no item ${id}`
      else if (item.type !== 'text') yield `the item ${id} is not free text`
    }
    for (const language of Object.keys(rule.grammars)) {
      if (!phrases[language]?.length) yield `it has no phrases in ${language}`
      if (phrasesByCarer && !phrasesByCarer[language]?.length) yield `it has no phrases of a carer in ${language}`
    }
  }
  if (rule.byCarer) yield* unknownIn({ test: 'is', ...rule.byCarer }, questionnaire)
  for (const word of Object.values(rule.grammars).flatMap(comparedAsTheyStand)) {
    if (folded(word) !== word) yield `“${word}” is not folded`
  }
}

/** Phrases are folded as they are read; single words are not. */
const comparedAsTheyStand = (grammar: Grammar): readonly string[] => {
  const { denials, doubled, negatives, fillers, alternatives, others, oneself, turns, undone, byCarer } = grammar
  const reach = undone ? [undone.links, undone.doubts, undone.asked] : []
  const voices = byCarer ? [byCarer.possessors, byCarer.strangers] : []
  return [denials, doubled, negatives, fillers, alternatives, others, oneself, turns, ...reach, ...voices].flat()
}

/** Where one branch says what fired, or is called otherwise, the rule's own words would name it beside the others. */
const isHalfSaid = (grades: readonly Grade[]): boolean => {
  const isToldApart = grades.some(({ reason, label }) => reason ?? label) && grades.length > 1
  return isToldApart && !grades.every(({ reason }) => reason)
}

function* problemsOf(rule: Rule, content: Content): Generator<string> {
  const { questionnaire, ruleSet } = content
  // Flags are found before combinations are, and from the answers alone.
  const flags = rule.kind === 'flag' ? [] : ruleSet.rules.filter(({ kind }) => kind === 'flag').map(({ id }) => id)
  yield* new Set([
    ...conditionsOf(rule).flatMap((each) => unknownIn(each, questionnaire, flags)),
    ...unsureProblems(rule, content),
    ...wordsProblems(rule, content),
  ])
  if (rule.sources.length === 0) yield 'it names no source'
  yield* unknownSources(rule.sources, content)
  if (rule.examples.fires.length === 0) yield 'it has no example for which it fires'
  if (rule.examples.doesNotFire.length === 0) yield 'it has no example for which it does not fire'
  const labels = [rule.label, ...gradesOf(rule).flatMap(({ label }) => label ?? [])]
  if (labels.some((label) => label.split(/\s+/).length > 3)) yield 'its label is longer than three words'
  if (rule.kind === 'flag' && isHalfSaid(rule.grades)) yield 'one of its branches has no words of its own'
  if (!isDate(rule.reviewedOn)) yield 'the day it was reviewed is not a date'
}

export function ruleProblems(content: Content): readonly ContentProblem[] {
  const { written, ruleSet } = content
  const files = Object.entries(written.rules)
  const each = files.flatMap(([file, rules]) =>
    rules.flatMap((rule) => [...problemsOf(rule, content)].map((problem) => ({ file, id: rule.id, problem }))),
  )
  const ids = files.flatMap(([, rules]) => rules.map(({ id }) => id))
  return [
    ...each,
    ...duplicates(ids).map((id) => ({ file: fileOfRule(content, id), id, problem: 'another rule has this id' })),
    ...unknownSources(ruleSet.unanswered.sources, content).map((problem) => ({
      file: written.ruleSet,
      id: 'unanswered',
      problem,
    })),
  ]
}
