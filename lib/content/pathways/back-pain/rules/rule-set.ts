import type { Rule, RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../../../fingerprint'
import type { SourceCode } from '../../../sources'
import { bleedCombinations } from './bleed-combinations'
import { cancerFlags } from './cancer'
import { cancerCombinations } from './cancer-combinations'
import { chestFlags } from './chest'
import { chestCombinations } from './chest-combinations'
import { courseFlags } from './course'
import { elsewhereFlags } from './elsewhere'
import { fractureFlags } from './fracture'
import { fractureCombinations } from './fracture-combinations'
import { freeTextRules } from './free-text/words-to-read'
import { infectionFlags } from './infection'
import { infectionCombinations } from './infection-combinations'
import { nerveCombinations } from './nerve-combinations'
import { nerveFlags } from './nerves'
import { pelvicFlags } from './pelvic'
import { personFlags } from './person'
import { pregnancyFlags } from './pregnancy'
import { tabletFlags } from './tablets'
import { tummyRules } from './tummy'
import { versions } from '../versions'

const folder = 'lib/content/pathways/back-pain/rules'

/** Where each rule is written, in the order in which the findings of one tier are shown. */
export const ruleFiles: Readonly<Record<string, readonly Rule<SourceCode>[]>> = {
  [`${folder}/pelvic.ts`]: pelvicFlags,
  [`${folder}/nerves.ts`]: nerveFlags,
  [`${folder}/nerve-combinations.ts`]: nerveCombinations,
  [`${folder}/fracture.ts`]: fractureFlags,
  [`${folder}/fracture-combinations.ts`]: fractureCombinations,
  [`${folder}/cancer.ts`]: cancerFlags,
  [`${folder}/cancer-combinations.ts`]: cancerCombinations,
  [`${folder}/infection.ts`]: infectionFlags,
  [`${folder}/infection-combinations.ts`]: infectionCombinations,
  [`${folder}/chest.ts`]: chestFlags,
  [`${folder}/chest-combinations.ts`]: chestCombinations,
  [`${folder}/bleed-combinations.ts`]: bleedCombinations,
  [`${folder}/tummy.ts`]: tummyRules,
  [`${folder}/tablets.ts`]: tabletFlags,
  [`${folder}/pregnancy.ts`]: pregnancyFlags,
  [`${folder}/elsewhere.ts`]: elsewhereFlags,
  [`${folder}/course.ts`]: courseFlags,
  [`${folder}/person.ts`]: personFlags,
  [`${folder}/free-text/words-to-read.ts`]: freeTextRules,
}

const rules: Omit<RuleSet, 'fingerprint'> = {
  id: 'back-pain',
  version: versions['back-pain-rules'],
  rules: Object.values(ruleFiles).flat(),
  unanswered: {
    label: 'Questions unanswered',
    reason: 'A red flag question was passed over; what was not said is not a no.',
    sources: ['S15'],
    tier: 'SOON',
  },
}

export const backPainRules: RuleSet = { ...rules, fingerprint: fingerprintOf(rules) }
