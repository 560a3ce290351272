import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { RuleSet } from '@/lib/triage/rule'
import { backPainQuestionnaire } from './questionnaires/back-pain/questionnaire'
import { backPainCheckIn as checkInQuestionnaire } from './questionnaires/back-pain-check-in/questionnaire'
import first from './released/back-pain-questionnaire-1.json'
import { backPainRules } from './rules/back-pain'
import { backPainCheckInRules } from './rules/back-pain-check-in'

/** What a clinic asks about one complaint, and how it reads the answers. */
export interface Pathway {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  /** What a colleague would say by phone, in that order; a source of its own for the case's first lines. */
  readonly phoneSummary: readonly string[]
  /** What the patient takes, and what speaks against a painkiller. */
  readonly medicineSummary: readonly string[]
  /** The questionnaire whose case a short form follows, and with which it is compared. */
  readonly follows?: string
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
  medicineSummary: ['medicines', 'blood-thinner', 'steroid-long', 'nsaid-cautions', 'allergies'],
}

/** The short form that follows a case. */
export const backPainCheckIn: Pathway = {
  questionnaire: checkInQuestionnaire,
  ruleSet: backPainCheckInRules,
  phoneSummary: ['pain-since', 'pain-now', 'doing-since', 'can-stand', 'managing'],
  medicineSummary: [],
  follows: backPainQuestionnaire.id,
}

const pathways = [backPain, backPainCheckIn]

/** What was released before, as it was. A draft is finished on the version it was begun on. */
const earlier = [first as unknown as Questionnaire]

/** The version that an intake was begun on; a clinic never sees one that Keel did not release. */
export function questionnaireOf(intake: {
  readonly questionnaire: string
  readonly questionnaireVersion: number
}): Questionnaire {
  const { questionnaire: id, questionnaireVersion: version } = intake
  const found = findQuestionnaire(id, version)
  if (!found) throw new Error(`There is no version ${String(version)} of the questionnaire ${id}`)
  return found
}

/** For what is only read, and may be older than what Keel still knows. */
export const findQuestionnaire = (id: string, version: number): Questionnaire | undefined =>
  [...pathways.map(({ questionnaire }) => questionnaire), ...earlier].find(
    (each) => each.id === id && each.version === version,
  )

/** The rules of today for a form of this kind, with the questions that it was begun on. */
export function pathwayOf(intake: Parameters<typeof questionnaireOf>[0]): Pathway {
  const found = findPathway(intake.questionnaire)
  if (!found) throw new Error(`There is no pathway ${intake.questionnaire}`)
  return { ...found, questionnaire: questionnaireOf(intake) }
}

export const findPathway = (questionnaire: string): Pathway | undefined =>
  pathways.find((each) => each.questionnaire.id === questionnaire)
