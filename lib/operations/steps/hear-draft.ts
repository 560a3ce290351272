import 'server-only'
import type { PatientSelf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Answers } from '@/lib/intake/questionnaire'
import type { PlacedForm } from '@/lib/pathways/forms'
import { triage } from '@/lib/triage/triage'
import { hearPatient } from './hear-patient'
import type { IntakeSubject } from './load-intake'

interface Saving {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: PatientSelf
  readonly now: Date
}

/** Triages a form that is not sent yet: a red flag is heard now, not when the form ends. */
export const hearDraft = (
  { tx, clinicId, actor, now }: Saving,
  { intake, clinic, subject, standing, opened, checkIn }: IntakeSubject,
  { ruleSet, questionnaire, pathway }: PlacedForm,
  answers: Answers,
) =>
  hearPatient(tx, {
    clinicId,
    schedule: clinic.schedule,
    actor,
    now,
    intakeId: intake.id,
    pathway: intake.pathway,
    changesFirst: pathway.changesFirst,
    ruleSet,
    assessment: triage({ ruleSet, questionnaire, subject, answers, stage: 'draft', locale: 'en' }),
    isSubmitted: false,
    follows: checkIn?.caseId ?? null,
    standing,
    opened,
  })
