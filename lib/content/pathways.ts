import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { RuleSet } from '@/lib/triage/rule'
import { backPainQuestionnaire } from './questionnaires/back-pain/questionnaire'
import { backPainRules } from './rules/back-pain'

/** What a clinic asks about one complaint, and how it reads the answers. */
export interface Pathway {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  /** What a colleague would say by phone, in that order; a source of its own for the case's first lines. */
  readonly phoneSummary: readonly string[]
}

export const backPain: Pathway = {
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
}
