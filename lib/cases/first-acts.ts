import type { RaisedFinding } from '@/lib/triage/finding'
import { adviceOf } from '@/lib/triage/interrupt'
import type { RuleSet } from '@/lib/triage/rule'

const quietAdvices = ['crisis', 'private'] as const

export interface FirstAct {
  readonly advice: (typeof quietAdvices)[number]
  /** Not only today. */
  readonly isNow: boolean
}

/**
 * What comes before anything else, where the answer behind it is one that nobody else may read: a head that does not quote
 * it says what to do instead.
 */
export function firstActs(findings: readonly RaisedFinding[], ruleSet: Pick<RuleSet, 'rules'>): readonly FirstAct[] {
  const pressing = findings.filter(
    ({ withdrawnAt, finding: { tier } }) => withdrawnAt === null && (tier === 'EMERGENCY' || tier === 'URGENT'),
  )
  return quietAdvices.flatMap((advice) => {
    const asking = pressing.filter((each) => adviceOf(each, ruleSet) === advice)
    return asking.length === 0 ? [] : [{ advice, isNow: asking.some(({ finding }) => finding.tier === 'EMERGENCY') }]
  })
}
