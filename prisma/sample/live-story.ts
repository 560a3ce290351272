import { randomUUID } from 'node:crypto'
import type { PatientActor, StaffActor } from '@/lib/access/actor'
import { sample } from '@/lib/content/pathways/sample'
import { fillPage } from '@/lib/intake/fill-page'
import type { Subject } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import type { Result } from '@/lib/result'
import type { PathwayForm } from '@/lib/pathways/pathway'
import type { Story } from '@/lib/pathways/story'

export const must = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value
  throw new Error(`the sample was refused: ${result.code} ${JSON.stringify(result.fields ?? {})}`)
}

/** One form, page by page, through the same operations that a patient's phone reaches. */
export async function answer(
  actor: PatientActor,
  subject: Subject,
  story: Story,
  at: Date,
  { questionnaire }: Pick<PathwayForm, 'questionnaire'> = sample.pathway.intake,
): Promise<void> {
  const clock = { now: () => at }
  const { locale } = story
  const answers = subject.age < 16 ? { ...story.answers, ...sample.ofChild } : story.answers
  const { intakeId } = must(await beginIntake(actor, { agreed: true, locale }, clock))
  let revision = 0
  const pages = visiblePages(questionnaire, answers, subject)
  for (const { id: page } of story.ends === 'stopped' ? pages.slice(0, 1) : pages) {
    const fields = fillPage(questionnaire, page, answers, subject, locale)
    const saved = must(await saveAnswers(actor, { intakeId, page, revision, intent: 'continue', fields }, clock))
    if (Object.keys(saved.errors).length > 0) throw new Error(`the sample's ${page}: ${JSON.stringify(saved.errors)}`)
    revision = saved.revision
  }
  if (story.ends === 'sent') must(await submitIntake(actor, { intakeId, revision, locale }, clock))
}

const saidOf = {
  'sent-to-emergency': 'Gone with a neighbor; the emergency department has the card.',
  'advice-given': 'Keep moving, heat, back to work on Monday. Calls if it gets worse.',
  seen: 'Examined, nothing new. Exercises agreed on.',
}

/** What a clinician did with the newest case of this patient; hands back which it is, where there is one. */
export async function work(actor: StaffActor, name: string, becomes: 'claimed' | 'closed', at: Date) {
  const clock = { now: () => at }
  const list = must(await listWorklist(actor, { filter: 'unclaimed', after: '' }, clock))
  const row = list.rows.find((each) => each.name === name)
  if (!row) return null
  must(await claimCase(actor, { caseId: row.id }, clock))
  if (becomes === 'claimed') return row.id
  const { revision } = must(await viewCase(actor, { caseId: row.id }, clock))
  const outcome = row.tier === 'EMERGENCY' ? 'sent-to-emergency' : row.tier === 'ROUTINE' ? 'advice-given' : 'seen'
  must(await closeCase(actor, { caseId: row.id, revision, outcome, words: saidOf[outcome] }, clock))
  return row.id
}

/** The warning card comes first of what everyone is given: opened, or also read and its question answered. */
export async function readCard(actor: PatientActor, isReader: boolean, at: Date): Promise<void> {
  const clock = { now: () => at }
  const [card] = must(await viewHome(actor, {}, clock)).handouts
  if (!card) return
  const assignmentId = card.id
  must(await openHandout(actor, { assignmentId }, clock))
  if (!isReader) return
  must(await confirmHandout(actor, { assignmentId }, clock))
  must(await answerTeachBack(actor, { assignmentId, answer: 'any-sign-now' }, clock))
}

export const patientActor = (clinicId: string, patientId: string): PatientActor => ({
  kind: 'patient',
  clinicId,
  patientId,
  sessionId: randomUUID(),
})
