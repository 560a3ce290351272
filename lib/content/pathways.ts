import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { RuleSet } from '@/lib/triage/rule'
import { backPainQuestionnaire } from './questionnaires/back-pain/questionnaire'
import { backPainRules } from './rules/back-pain'

/** What a clinic asks about one complaint, and how it reads the answers. */
export interface Pathway {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
}

export const backPain: Pathway = { questionnaire: backPainQuestionnaire, ruleSet: backPainRules }
