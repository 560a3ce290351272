import type { RuleSet } from '@/lib/triage/rule'
import { backPain, backPainCheckIn } from '../pathways'
import first from './back-pain-rules-1.json'

/** What was released before, as it was. A submission names the rule set that it was read with. */
const earlier = [first as unknown as RuleSet]

export const ruleSetOf = (fingerprint: string): RuleSet | undefined =>
  [backPain.ruleSet, backPainCheckIn.ruleSet, ...earlier].find((each) => each.fingerprint === fingerprint)
