import { aboutAnother } from '@/lib/intake/about-another'
import type { Answers } from '@/lib/intake/questionnaire'
import type { Patient } from '@/lib/patients/patient'
import { isByCarer } from './answered'
import type { PlacedForm } from './forms'

/** A form in the words for whoever fills it in. */
export interface SpokenForm extends PlacedForm {
  /** The patient's first name, where somebody else fills the form in. */
  readonly about: string | null
}

/** To the patient as "you"; to somebody else about the patient, by their first name. */
export function spokenForm(form: PlacedForm, answers: Answers, { givenName }: Pick<Patient, 'givenName'>): SpokenForm {
  if (!isByCarer(form.pathway, answers)) return { ...form, about: null }
  return { ...form, questionnaire: aboutAnother(form.questionnaire, givenName), about: givenName }
}
