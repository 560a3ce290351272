import 'server-only'
import type { Answers } from '@/lib/intake/questionnaire'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { triage } from '@/lib/triage/triage'
import type { Context } from '../gateway'
import { hearPatient } from './hear-patient'
import type { IntakeSubject } from './load-intake'

/** Triages a form that is not sent yet: a red flag is heard now, not when the form ends. */
export const hearDraft = (
  { tx, clinicId, actor, now }: Context<'patient'>,
  { intake, clinic, subject }: IntakeSubject,
  { ruleSet, questionnaire }: PathwayForm,
  answers: Answers,
) =>
  hearPatient(tx, {
    clinicId,
    schedule: clinic.schedule,
    actor,
    now,
    intakeId: intake.id,
    pathway: intake.pathway,
    ruleSet: ruleSet.fingerprint,
    assessment: triage({ ruleSet, questionnaire, subject, answers, stage: 'draft', locale: 'en' }),
    isSubmitted: false,
    isCheckIn: false,
  })
