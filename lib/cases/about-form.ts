import type { About } from '@/lib/handouts/suggest'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { RaisedFinding } from '@/lib/triage/finding'
import type { Tier } from '@/lib/triage/urgency'
import { type FormContent, type Heard, readForm, type StoredForm } from './read-forms'

/** The form that speaks for a handout or against it, with what it raised and how urgent that is. */
export interface SpeaksFor {
  readonly form: StoredForm
  readonly findings: readonly RaisedFinding[]
  readonly tier: Tier
  /** Behind a short form: the newest whole one that was sent. */
  readonly behind: Heard | null
}

/** Each form that may speak against a handout, the one that it is about before the others. */
export const weighedForms = (
  speaks: SpeaksFor | null,
  others: readonly SpeaksFor[],
  subject: Subject,
  content: FormContent,
): readonly About[] => [...(speaks ? [speaks] : []), ...others].map((form) => aboutForm(form, subject, content))

const standing = ({ withdrawnAt }: RaisedFinding): boolean => withdrawnAt === null

/**
 * What a form says; of the whole one behind a short one, what the short one did not ask again, answered or not. `answers`: of
 * the form, where it was read already.
 */
export function aboutForm(
  { form, findings, tier, behind }: SpeaksFor,
  subject: Subject,
  content: FormContent,
  answers: Answers = readForm(form, subject, content).answers,
): About {
  const flags = findings.filter(standing).map(({ flag }) => flag)
  const about = { tier, subject, answers, flags }
  if (!behind) return about
  const { questionnaire, questionnaireVersion } = 'sent' in form ? form.sent : form.draft
  const again = new Set(content.questionnaireOf(questionnaire, questionnaireVersion)?.items.map(({ id }) => id))
  const before = Object.entries(readForm({ sent: behind.sent }, subject, content).answers)
  const raised = behind.findings.filter(({ finding }) => finding.because.every(({ item }) => !again.has(item)))
  return {
    ...about,
    withEarlier: {
      answers: { ...Object.fromEntries(before.filter(([item]) => !again.has(item))), ...answers },
      flags: [...flags, ...raised.filter(standing).map(({ flag }) => flag)],
    },
  }
}
