import type { Condition } from '@/lib/intake/condition'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { Tier } from './urgency'

/** A person for whom the rule must, or must not, fire. `tier` is what the finding then carries. */
export interface Example {
  readonly subject?: Partial<Subject>
  readonly answers: Answers
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
 * What a patient is told to do at once. Only the first sends to the emergency department; `crisis` also speaks up
 * where the tier is lower, and `private` is never said where someone else may read along.
 */
export const advices = ['emergency-department', 'maternity', 'crisis', 'private'] as const
export type Advice = (typeof advices)[number]

/** One way for a flag to be positive, and what it then scores; null: it counts, but not alone. */
export interface Grade {
  readonly when: Condition
  readonly tier: Tier | null
}

/** Positive where any grade holds; scores the highest of those that hold. */
export interface FlagRule<Source extends string = string> extends RuleBase<Source> {
  readonly kind: 'flag'
  readonly grades: readonly Grade[]
  /** 'Unsure' to `item` scores one tier below what the answer `as` would. */
  readonly unsure?: readonly { readonly item: string; readonly as: string }[]
}

/** Fires on what is known only; an 'unsure' takes no part. */
export interface CombinationRule<Source extends string = string> extends RuleBase<Source> {
  readonly kind: 'combination'
  readonly when: Condition
  readonly tier: Tier
}

export type Rule<Source extends string = string> = FlagRule<Source> | CombinationRule<Source>

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
