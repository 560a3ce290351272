import type { Answers, Locale, Questionnaire, Subject } from '@/lib/intake/questionnaire'
import { stripHidden } from '@/lib/intake/visibility'
import { assess } from './assess'
import { byUrgency, evaluate } from './evaluate'
import type { Assessment } from './finding'
import type { RuleSet } from './rule'
import { asSent, unansweredFinding } from './unanswered'

export interface TriageInput {
  readonly ruleSet: RuleSet
  readonly questionnaire: Questionnaire
  readonly subject: Subject
  readonly answers: Answers
  /** A draft is heard for what it says; only a complete one for what it leaves out. */
  readonly stage: 'draft' | 'complete'
  readonly locale: Locale
}

/** The same answers and the same rule set give the same assessment, always. */
export function triage({ ruleSet, questionnaire, subject, answers, stage, locale }: TriageInput): Assessment {
  const facts = { answers: stripHidden(questionnaire, answers, subject), subject }
  if (stage === 'draft') return assess(evaluate(ruleSet.rules, questionnaire, facts, locale))
  const sent = asSent(ruleSet, questionnaire, facts)
  const positive = evaluate(ruleSet.rules, questionnaire, sent, locale)
  return assess(byUrgency([...positive, ...unansweredFinding(ruleSet, questionnaire, sent, locale)]))
}
