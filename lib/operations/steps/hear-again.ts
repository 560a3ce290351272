import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import { alertsIn } from '@/lib/cases/hearing'
import { decideHearingAgain } from '@/lib/cases/hearing-again'
import { pathways } from '@/lib/content/pathways/registry'
import type { Tx } from '@/lib/db/client'
import { lockCaseOfIntake } from '@/lib/db/cases'
import { insertFindings, withdrawFindings } from '@/lib/db/findings'
import { listFormsHeardAgain } from '@/lib/db/forms-heard-again'
import { readWholeIntake, type WholeIntake } from '@/lib/db/whole-intake'
import type { Subject } from '@/lib/intake/questionnaire'
import { formOf } from '@/lib/pathways/forms'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { onlyRaised } from '@/lib/triage/only-raised'
import { triage } from '@/lib/triage/triage'
import { notKnownBefore, writeHearing } from './hear-patient'

interface Hearing {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: StaffActor
}

type Born = Pick<Patient, 'dateOfBirth' | 'sex'>

/** A form, and who its answers were taken to be of until now. */
interface Taken {
  readonly intakeId: string
  readonly was: Born
}

/** What is to be heard again once these records say otherwise whose answers they are: asked before anything moves. */
export async function formsOf(
  { tx, clinicId, now }: Hearing,
  records: readonly Pick<Patient, 'id' | 'dateOfBirth' | 'sex'>[],
): Promise<readonly Taken[]> {
  const forms: Taken[] = []
  for (const was of records) {
    const ids = await listFormsHeardAgain(tx, clinicId, was.id, now)
    forms.push(...ids.map((intakeId) => ({ intakeId, was })))
  }
  return forms
}

/**
 * An age or a sex that is known only now: what was answered is triaged again, as of the day on which it was. The caller
 * holds the locks on the forms and their cases, and has written the record.
 */
export async function hearAgain(hearing: Hearing, forms: readonly Taken[]): Promise<readonly AuditEvent[]> {
  const alerts: AuditEvent[] = []
  for (const { intakeId, was } of forms) {
    const whole = await readWholeIntake(hearing.tx, hearing.clinicId, intakeId, 'read')
    if (whole) alerts.push(...(await hearForm(hearing, whole, was)))
  }
  return alerts
}

async function hearForm(hearing: Hearing, whole: WholeIntake, born: Born): Promise<readonly AuditEvent[]> {
  const { tx, clinicId, now, actor } = hearing
  const { intake, patient, clinic, draft, standing, opened, checkIn } = whole
  const { submittedAt: sentAt } = intake
  const subjectOf = ({ dateOfBirth, sex }: Born): Subject => ({
    age: ageOn(dateOfBirth, sentAt ?? now, clinic.timeZone),
    sex,
  })
  const [was, is] = [subjectOf(born), subjectOf(patient)]
  if (was.age === is.age && was.sex === is.sex) return []
  const { ruleSet, questionnaire, pathway } = spokenForm(formOf(pathways, intake), draft.answers, patient)
  const stage = sentAt ? 'complete' : 'draft'
  const found = triage({ ruleSet, questionnaire, subject: is, answers: draft.answers, stage, locale: 'en' })
  const { raise, withdraw, assessment } = onlyRaised(standing, found.findings)
  const { fingerprint } = ruleSet
  await insertFindings(tx, clinicId, { intakeId: intake.id, ruleSet: fingerprint, raisedAt: now, findings: raise })
  if (withdraw.length > 0) await withdrawFindings(tx, clinicId, withdraw, now)
  const heard = { clinicId, actor, now, intakeId: intake.id, follows: checkIn?.caseId ?? null }
  const news = await notKnownBefore(tx, heard, raise)
  const existing = opened && (await lockCaseOfIntake(tx, clinicId, intake.id))
  const decision = decideHearingAgain(existing, {
    ...{ patientId: patient.id, intakeId: intake.id, pathway: intake.pathway, changesFirst: pathway.changesFirst },
    ...{ assessment, raise: news, schedule: clinic.schedule, now, sentAt, was, is },
  })
  const current = await writeHearing(tx, heard, existing, decision)
  const flags = alertsIn(news)
  return current && flags.length > 0 ? [{ type: 'intake.alerted', intakeId: intake.id, caseId: current.id, flags }] : []
}
