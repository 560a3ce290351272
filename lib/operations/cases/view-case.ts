import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { caseView } from '@/lib/cases/case-view'
import { type CaseContent, type LoadedCase, staffOf } from '@/lib/cases/loaded-case'
import { comparedWith, type Heard, type StoredForm } from '@/lib/cases/read-forms'
import { findHandout } from '@/lib/content/handouts/library'
import { formContent } from '@/lib/content/pathways/form-content'
import { pathways } from '@/lib/content/pathways/registry'
import { sourceTitle } from '@/lib/content/sources'
import { listAssignments } from '@/lib/db/assignments'
import { listCaseEvents } from '@/lib/db/case-events'
import { listReaders, markReader } from '@/lib/db/case-readers'
import { listFindings } from '@/lib/db/findings'
import { messagesTo } from '@/lib/db/messages'
import { findPatient } from '@/lib/db/patients'
import { staffNames } from '@/lib/db/staff'
import { findEarlierSubmission, listSubmissions } from '@/lib/db/submissions'
import { getPathway } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import { asAsked } from '@/lib/pathways/spoken-form'
import type { Patient } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done } from '../gateway'
import { type CaseSubject, loadCase } from '../steps/load-case'
import { loadFollowing } from '../steps/load-following'
import { loadForm } from '../steps/load-form'

/** The case on one screen. Opening it is recorded: who looked at which patient's answers. */
export const viewCase = defineQuery({
  who: 'staff',
  action: 'case.view',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, subject) => {
    const pathway = getPathway(pathways, subject.case.pathway)
    const loaded = await load(context, subject, pathway)
    if (!loaded) return refused('not-found')
    return done(caseView(loaded, contentOf(pathway, loaded.patient)), { type: 'case.viewed', caseId: subject.case.id })
  },
})

const contentOf = (pathway: Pathway, patient: Patient): CaseContent => ({
  ...formContent,
  pathway,
  asAsked: (questionnaire, answers) => asAsked(questionnaire, pathway, answers, patient),
  sourceTitle,
  englishTitleOf: (handout) => findHandout(handout)?.words.en.title,
})

async function load(
  { tx, clinicId, actor, now }: Context<'staff'>,
  { case: current, clinic, by }: CaseSubject,
  pathway: Pathway,
): Promise<LoadedCase | null> {
  const patient = await findPatient(tx, clinicId, current.patientId)
  if (!patient) return null
  const events = await listCaseEvents(tx, clinicId, current.id)
  const handouts = await listAssignments(tx, clinicId, { caseId: current.id })
  const following = await loadFollowing(tx, clinicId, current)
  const form = await loadForm(tx, clinicId, current.intakeId)
  const reading = { caseId: current.id, staffId: actor.staffId, now }
  await markReader(tx, clinicId, reading)
  return {
    ...{ current, by, clinic, patient, events, handouts, following, form },
    mails: patient.email ? await messagesTo(tx, clinicId, { personId: patient.id, address: patient.email }) : [],
    findings: await listFindings(tx, clinicId, current.intakeId),
    earlier: await loadEarlier({ tx, clinicId }, current, form),
    sent: await listSubmissions(tx, clinicId, patient.id, [
      pathway.intake.questionnaire.id,
      pathway.checkIn.questionnaire.id,
    ]),
    names: await staffNames(tx, clinicId, staffOf({ current, events, handouts, following })),
    readers: await listReaders(tx, clinicId, reading),
  }
}

/** The form that this patient sent before this one. */
async function loadEarlier(
  { tx, clinicId }: Pick<Context<'staff'>, 'tx' | 'clinicId'>,
  { patientId }: Case,
  form: StoredForm,
): Promise<Heard | null> {
  if (!('sent' in form)) return null
  const { questionnaire, submittedAt } = form.sent
  const among = comparedWith(questionnaire, formContent)
  const sent = await findEarlierSubmission(tx, clinicId, patientId, { before: submittedAt, among })
  return sent && { sent, findings: await listFindings(tx, clinicId, sent.intakeId) }
}
