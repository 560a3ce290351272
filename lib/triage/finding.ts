import type { AnswerValue } from '@/lib/intake/questionnaire'
import type { Tier } from './urgency'

/** An answer, in the patient's words, that raised a finding. Age and sex appear under those names. */
export interface Because {
  readonly item: string
  readonly question: string
  readonly answer: string
  /** Null for a question that was passed over. */
  readonly value: AnswerValue | null
  /** A sentence of free text that must not be read by others; of a question, the question says so. */
  readonly isPrivate?: true
}

export interface Finding {
  readonly id: string
  readonly kind: 'flag' | 'combination'
  /** Null: it counts in combinations, but does not by itself make anyone hurry. */
  readonly tier: Tier | null
  readonly certainty: 'yes' | 'unsure'
  readonly label: string
  readonly reason: string
  readonly sources: readonly string[]
  readonly because: readonly Because[]
}

/** What a finding is called where one line has to do: as clinicians write it, a sign that a patient is not sure of is asked. */
export const calledOf = ({ label, certainty }: Pick<Finding, 'label' | 'certainty'>): string =>
  certainty === 'unsure' ? `${label}?` : label

/** Each once: of a sign that was not sure and then was, the sure one. */
export function eachCalledOnce(names: readonly string[]): readonly string[] {
  const all = new Set(names)
  return [...all].filter((name) => !(name.endsWith('?') && all.has(name.slice(0, -1))))
}

export interface Assessment {
  readonly tier: Tier
  /** Most urgent first, then in the order of the rules. */
  readonly findings: readonly Finding[]
  /** The id of the finding that set the tier, or 'none'. */
  readonly decidedBy: string
}

/** A finding as it stands on an intake, taken back or not. */
export interface RaisedFinding {
  readonly id: string
  readonly flag: string
  readonly finding: Finding
  /** The fingerprint of the rules that raised it. */
  readonly ruleSet: string
  readonly raisedAt: Date
  readonly withdrawnAt: Date | null
  readonly acknowledgedAt: Date | null
}
