import type { Rule, RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../../../fingerprint'
import type { SourceCode } from '../../../sources'
import { cancerRules } from './cancer'
import { courseFlags } from './course'
import { fractureRules } from './fracture'
import { infectionRules } from './infection'
import { nerveCombinations } from './nerve-combinations'
import { nerveFlags } from './nerves'
import { notTheSpineRules } from './not-the-spine'
import { personFlags } from './person'

/** Where each rule is written, in the order in which the findings of one tier are shown. */
export const ruleFiles: Readonly<Record<string, readonly Rule<SourceCode>[]>> = {
  'lib/content/pathways/back-pain/rules/nerves.ts': nerveFlags,
  'lib/content/pathways/back-pain/rules/nerve-combinations.ts': nerveCombinations,
  'lib/content/pathways/back-pain/rules/fracture.ts': fractureRules,
  'lib/content/pathways/back-pain/rules/cancer.ts': cancerRules,
  'lib/content/pathways/back-pain/rules/infection.ts': infectionRules,
  'lib/content/pathways/back-pain/rules/not-the-spine.ts': notTheSpineRules,
  'lib/content/pathways/back-pain/rules/course.ts': courseFlags,
  'lib/content/pathways/back-pain/rules/person.ts': personFlags,
}

const rules: Omit<RuleSet, 'fingerprint'> = {
  id: 'back-pain',
  version: 2,
  rules: Object.values(ruleFiles).flat(),
  unanswered: {
    label: 'Questions unanswered',
    reason: 'A red flag question was passed over; what was not said is not a no.',
    sources: ['S15'],
    tier: 'SOON',
  },
}

export const backPainRules: RuleSet = { ...rules, fingerprint: fingerprintOf(rules) }
