import type { RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../fingerprint'
import { cancerRules } from './cancer'
import { courseFlags } from './course'
import { fractureRules } from './fracture'
import { infectionRules } from './infection'
import { nerveCombinations } from './nerve-combinations'
import { nerveFlags } from './nerves'
import { notTheSpineRules } from './not-the-spine'
import { personFlags } from './person'

const rules: Omit<RuleSet, 'fingerprint'> = {
  id: 'back-pain',
  version: 1,
  rules: [
    ...nerveFlags,
    ...nerveCombinations,
    ...fractureRules,
    ...cancerRules,
    ...infectionRules,
    ...notTheSpineRules,
    ...courseFlags,
    ...personFlags,
  ],
  unanswered: {
    label: 'Questions unanswered',
    reason: 'A red flag question was passed over; what was not said is not a no.',
    sources: ['S15'],
    tier: 'SOON',
  },
}

export const backPainRules: RuleSet = { ...rules, fingerprint: fingerprintOf(rules) }
