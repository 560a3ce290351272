import { contentsOf } from '@/lib/content/check/current'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { Content } from '@/lib/content/check/content'
import type { Condition } from '@/lib/intake/condition'

/** All of it may be written to: a test breaks one thing. */
export type Loose<T> = T extends (infer Each)[] | readonly (infer Each)[]
  ? Loose<Each>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T

export type Draft = Loose<Content>

/** The content of this checkout with one thing changed. */
export function brokenBy(change: (content: Draft) => void): Content {
  // One copy of everything, so that a rule is still the same object in its file and in its set.
  const copy = structuredClone(contentsOf(backPain)[0]) as unknown as Draft
  change(copy)
  return copy
}

export const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('it is not there')
  return value
}

export const ruleIn = ({ ruleSet }: Draft, id: string) => must(ruleSet.rules.find((rule) => rule.id === id))
export const itemIn = ({ questionnaire }: Draft, id: string) => must(questionnaire.items.find((item) => item.id === id))
export const pageIn = ({ questionnaire }: Draft, id: string) => must(questionnaire.pages.find((page) => page.id === id))
export const handoutIn = ({ library }: Draft, id: string) => must(library.find(({ handout }) => handout === id))
export const spanishIn = ({ questionnaire }: Draft) => must(questionnaire.words.es)

export const loose = (condition: Condition) => condition as unknown as Loose<Condition>

/** One thing that is wrong, and what is to be said of it. */
export type Row = readonly [what: string, file: string, id: string, problem: string, change: (content: Draft) => void]
