import { aboutAnother } from '@/lib/intake/about-another'
import type { Answers, Questionnaire } from '@/lib/intake/questionnaire'
import type { Patient } from '@/lib/patients/patient'
import { isByCarer } from './answered'
import type { PlacedForm } from './forms'
import type { Pathway } from './pathway'

type Named = Pick<Patient, 'givenName'>

/** A form in the words for whoever fills it in. */
export interface SpokenForm extends PlacedForm {
  /** The patient's first name, where somebody else fills the form in. */
  readonly about: string | null
}

/** The questions in the words in which these answers were asked for. */
export const asAsked = (
  questionnaire: Questionnaire,
  pathway: Pathway,
  answers: Answers,
  { givenName }: Named,
): Questionnaire => (isByCarer(pathway, answers) ? aboutAnother(questionnaire, givenName) : questionnaire)

/** To the patient as "you"; to somebody else about the patient, by their first name. */
export const spokenForm = (form: PlacedForm, answers: Answers, patient: Named): SpokenForm => ({
  ...form,
  questionnaire: asAsked(form.questionnaire, form.pathway, answers, patient),
  about: isByCarer(form.pathway, answers) ? patient.givenName : null,
})
