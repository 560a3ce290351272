import { aboutAnother } from '@/lib/intake/about-another'
import type { Answers, Questionnaire } from '@/lib/intake/questionnaire'
import { calledName } from '@/lib/patients/name'
import type { Patient } from '@/lib/patients/patient'
import { isByCarer } from './answered'
import type { PlacedForm } from './forms'
import type { Pathway } from './pathway'

export type Named = Pick<Patient, 'givenName' | 'familyName' | 'preferredName'>

/** A form in the words for whoever fills it in. */
export interface SpokenForm extends PlacedForm {
  /** What the patient is called, where somebody else fills the form in. */
  readonly about: string | null
}

/** The questions in the words in which these answers were asked for. */
export const asAsked = (
  questionnaire: Questionnaire,
  pathway: Pathway,
  answers: Answers,
  patient: Named,
): Questionnaire => (isByCarer(pathway, answers) ? aboutAnother(questionnaire, calledName(patient)) : questionnaire)

/** To the patient as "you"; to somebody else about the patient, by what they are called. */
export const spokenForm = (form: PlacedForm, answers: Answers, patient: Named): SpokenForm => ({
  ...form,
  questionnaire: asAsked(form.questionnaire, form.pathway, answers, patient),
  about: isByCarer(form.pathway, answers) ? calledName(patient) : null,
})
