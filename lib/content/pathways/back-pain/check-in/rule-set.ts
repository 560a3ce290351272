import type { RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../../../fingerprint'
import { backPainRules } from '../rules/rule-set'
import { checkInFlags } from './rules'
import { versions } from '../versions'

/** Every rule of the first form, read over what a check-in asks, and its own after them. */
const rules: Omit<RuleSet, 'fingerprint'> = {
  id: 'back-pain-check-in',
  version: versions['back-pain-check-in-rules'],
  rules: [...backPainRules.rules, ...checkInFlags],
  unanswered: backPainRules.unanswered,
}

export const backPainCheckInRules: RuleSet = { ...rules, fingerprint: fingerprintOf(rules) }
