import type { Condition } from '@/lib/intake/condition'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { Grammar } from './grammar'
import type { Tier } from './urgency'

/** A person for whom the rule must, or must not, fire. `tier` is what the finding then carries. */
export interface Example {
  readonly subject?: Partial<Subject>
  readonly answers: Answers
  /** The form was sent so: what it lacks was passed over. */
  readonly isSent?: true
  readonly tier?: Tier | null
}

interface RuleBase<Source extends string> {
  readonly id: string
  /** At most three words, for a row of the worklist. */
  readonly label: string
  /** One sentence for the clinician. */
  readonly reason: string
  readonly sources: readonly Source[]
  /** Where absent, an emergency is one for the emergency department. */
  readonly advice?: Advice
  /** The day this rule was last read as a whole, as YYYY-MM-DD. */
  readonly reviewedOn: string
  readonly examples: { readonly fires: readonly Example[]; readonly doesNotFire: readonly Example[] }
}

/**
 * What a patient is told to do at once, the most pressing first. `ambulance` calls for help to come, and only the second
 * sends to the emergency department; `crisis` also speaks up where the tier is lower, and `private` is never said where
 * someone else may read along.
 */
export const advices = ['ambulance', 'emergency-department', 'maternity', 'crisis', 'private'] as const
export type Advice = (typeof advices)[number]

/** One way for a flag to be positive, and what it then scores; null: it counts, but not alone. */
export interface Grade {
  readonly when: Condition
  readonly tier: Tier | null
  /** What fired, where the rule's own words speak of other ways too. */
  readonly reason?: string
  readonly label?: string
}

/** Positive where any grade holds; scores the highest of those that hold. */
export interface FlagRule<Source extends string = string> extends RuleBase<Source> {
  readonly kind: 'flag'
  readonly grades: readonly Grade[]
  /** 'Unsure' to `item` scores one tier below what the answer `as` would, or what it says here. */
  readonly unsure?: readonly { readonly item: string; readonly as: string; readonly tier?: Tier }[]
}

/** Fires on what is known only; an 'unsure' takes part where the condition names it. */
export interface CombinationRule<Source extends string = string> extends RuleBase<Source> {
  readonly kind: 'combination'
  readonly when: Condition
  readonly tier: Tier
  /** The same combination where more is known: it need not hold `when` as well. */
  readonly graver?: Grade & { readonly tier: Tier }
}

/** Some of the phrases that a list of words looks for, and what they then score. */
export interface WordGrade {
  readonly items: readonly string[]
  /** By language: people write in their own, whatever the form speaks. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
  /** What only somebody says who writes for the patient: "she talks of ending her life". */
  readonly phrasesByCarer?: Readonly<Record<string, readonly string[]>>
  readonly tier: Tier
  readonly advice?: Advice
  /** What was written is about the person's own safety: others must not read it over a shoulder or on paper. */
  readonly isPrivate?: true
}

/** Positive where free text says one of the phrases: it may raise, and is never missed where nothing was written. */
export interface WordRule<Source extends string = string> extends RuleBase<Source> {
  readonly kind: 'words'
  readonly grades: readonly WordGrade[]
  readonly grammars: Readonly<Record<string, Grammar>>
  /** The answer that says that somebody else writes: the patient is then whom they speak of. */
  readonly byCarer?: { readonly item: string; readonly values: readonly string[] }
}

export type Rule<Source extends string = string> = FlagRule<Source> | CombinationRule<Source> | WordRule<Source>

/** Every way in which answers make this rule positive; free text is no answer to a condition. */
export function gradesOf(rule: Rule): readonly Grade[] {
  switch (rule.kind) {
    case 'flag':
      return rule.grades
    case 'combination':
      return [{ when: rule.when, tier: rule.tier }, ...(rule.graver ? [rule.graver] : [])]
    case 'words':
      return []
  }
}

export interface RuleSet {
  readonly id: string
  readonly version: number
  readonly rules: readonly Rule[]
  /** The finding for questions a rule needs and the patient passed over. */
  readonly unanswered: {
    readonly label: string
    readonly reason: string
    readonly sources: readonly string[]
    readonly tier: Tier
  }
  /** Changes whenever anything above does. */
  readonly fingerprint: string
}
