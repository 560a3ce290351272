import type { Rule, RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../fingerprint'
import type { SourceCode } from '../sources'
import { backPainRules } from './back-pain'
import { checkInFlags } from './check-in'

/** Where the rules are written that the other pathway does not have. */
export const checkInRuleFiles: Readonly<Record<string, readonly Rule<SourceCode>[]>> = {
  'lib/content/rules/check-in.ts': checkInFlags,
}

/** Every rule of the first form, read over what a check-in asks, and its own after them. */
const rules: Omit<RuleSet, 'fingerprint'> = {
  id: 'back-pain-check-in',
  version: 1,
  rules: [...backPainRules.rules, ...checkInFlags],
  unanswered: backPainRules.unanswered,
}

export const backPainCheckInRules: RuleSet = { ...rules, fingerprint: fingerprintOf(rules) }
