import 'server-only'
import type { Case } from '@/lib/cases/case'
import { localeOf, readSections, withPrivate } from '@/lib/cases/case-answers'
import { type Changes, changesBetween, type ComparedForm } from '@/lib/cases/changes'
import { privacyOf } from '@/lib/cases/privacy'
import type { Answers, Questionnaire, Subject } from '@/lib/intake/questionnaire'
import { stripHidden } from '@/lib/intake/visibility'
import type { Tx } from './client'
import { listFindings } from './findings'
import { findIntake, readDraft } from './intakes'
import { findEarlierSubmission, findSubmission } from './submissions'

/** What reading a form takes of the content. */
export interface FormContent {
  readonly questionnaireOf: (id: string, version: number) => Questionnaire | undefined
  readonly privateItems: ReadonlySet<string>
  readonly textToldPrivately: (answers: Answers) => readonly string[]
  /** Of a short form: the one it follows. */
  readonly followsOf: (id: string) => string | undefined
}

type Sent = NonNullable<Awaited<ReturnType<typeof findSubmission>>>

/** Only what counts: an answer on a branch that closed later is left out. */
const counted = (questionnaire: Questionnaire | undefined, answers: Answers, subject: Subject): Answers =>
  questionnaire ? stripHidden(questionnaire, answers, subject) : answers

const privateIn = (content: FormContent, answers: Answers): ReadonlySet<string> =>
  new Set([...content.privateItems, ...content.textToldPrivately(answers)])

function readSent({ answers: all, subject, frozen, ...sent }: Sent, content: FormContent) {
  const questionnaire = content.questionnaireOf(sent.questionnaire, sent.questionnaireVersion)
  const answers = counted(questionnaire, all, subject)
  const locale = localeOf(frozen.locale)
  const sections = readSections({ answers, subject, locale, questionnaire, frozen })
  return {
    answers,
    answeredIn: locale,
    answeredAt: sent.submittedAt,
    sections: withPrivate(sections, privateIn(content, answers)),
  }
}

/** The answers as they were sent, or so far while the patient is still answering. */
export async function readForm(tx: Tx, clinicId: string, intakeId: string, today: Subject, content: FormContent) {
  const intake = await findIntake(tx, clinicId, intakeId)
  if (!intake) throw new Error('a case has no intake')
  const submission = await findSubmission(tx, clinicId, intakeId)
  if (submission) return readSent(submission, content)
  const questionnaire = content.questionnaireOf(intake.questionnaire, intake.questionnaireVersion)
  const answers = counted(questionnaire, (await readDraft(tx, clinicId, intakeId)).answers, today)
  const { locale } = intake
  const sections = readSections({ answers, subject: today, locale, questionnaire, frozen: undefined })
  return {
    answers,
    answeredIn: locale,
    answeredAt: intake.savedAt,
    sections: withPrivate(sections, privateIn(content, answers)),
  }
}

async function compared(
  tx: Tx,
  clinicId: string,
  sent: Sent & { readonly intakeId: string },
  content: FormContent,
  asked: ReadonlySet<string> | null,
): Promise<ComparedForm> {
  const isAsked = (item: string) => asked === null || asked.has(item)
  const raised = await listFindings(tx, clinicId, sent.intakeId)
  return {
    at: sent.submittedAt,
    tier: sent.tier,
    flags: raised
      .filter(({ withdrawnAt, finding }) => withdrawnAt === null && finding.because.some(({ item }) => isAsked(item)))
      .map(({ flag, finding }) => ({
        flag,
        label: finding.label,
        isPrivate: privacyOf(finding, content.privateItems).isPrivate,
      })),
    sections: readSent(sent, content).sections.map((section) => ({
      ...section,
      rows: section.rows.filter(({ item }) => isAsked(item)),
    })),
  }
}

/**
 * Against the form this patient sent before this one; null where either is missing. A whole form is not compared with a
 * short one, and of what came before a short one only what it asks again.
 */
export async function readChanges(
  tx: Tx,
  clinicId: string,
  { intakeId, patientId }: Case,
  content: FormContent,
): Promise<Changes | null> {
  const sent = await findSubmission(tx, clinicId, intakeId)
  if (!sent) return null
  const follows = content.followsOf(sent.questionnaire)
  const among = [sent.questionnaire, ...(follows ? [follows] : [])]
  const earlier = await findEarlierSubmission(tx, clinicId, patientId, { before: sent.submittedAt, among })
  if (!earlier) return null
  const items = content.questionnaireOf(sent.questionnaire, sent.questionnaireVersion)?.items
  const asked = follows && items ? new Set(items.map(({ id }) => id)) : null
  return changesBetween(
    await compared(tx, clinicId, earlier, content, asked),
    await compared(tx, clinicId, { ...sent, intakeId }, content, null),
  )
}
