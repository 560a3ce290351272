import type { PathwayForm } from '@/lib/pathways/pathway'
import { backPainRules, ruleFiles } from '../rules/rule-set'
import { backPainQuestionnaire, itemFiles } from './questionnaire'

export const backPainIntake: PathwayForm = {
  questionnaire: backPainQuestionnaire,
  ruleSet: backPainRules,
  phoneSummary: [
    'pain-sites',
    'pain-duration-weeks',
    'onset',
    'trend',
    'pain-now',
    'pain-worst',
    'can-stand',
    'peg-activity',
    'previous-episodes',
    'assessed-before',
    'blood-thinner',
    'tried',
  ],
  medicineSummary: ['medicines', 'blood-thinner', 'steroid-long', 'nsaid-cautions', 'allergies'],
  written: {
    folder: 'lib/content/pathways/back-pain/intake',
    items: itemFiles,
    rules: ruleFiles,
    ruleSet: 'lib/content/pathways/back-pain/rules/rule-set.ts',
  },
}
