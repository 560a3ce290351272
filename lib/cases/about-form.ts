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

/** The moment of asking, and the patient as they are then. */
export interface Asking {
  readonly now: Date
  readonly subject: Subject
}

/** Each form that may speak against a handout, the one that it is about before the others. */
export const weighedForms = (
  speaks: SpeaksFor | null,
  others: readonly SpeaksFor[],
  asking: Asking,
  content: FormContent,
): readonly About[] => [...(speaks ? [speaks] : []), ...others].map((form) => aboutForm(form, asking, content))

const weekMs = 7 * 24 * 60 * 60_000
const standing = ({ withdrawnAt }: RaisedFinding): boolean => withdrawnAt === null

/** With each count of weeks that went on since the form was sent as it is now; past the last that there is it is not known. */
function runOn(answers: Answers, form: StoredForm, { now }: Asking, { weeksRunOn }: FormContent): Answers {
  if (!('sent' in form)) return answers
  const since = Math.max(0, Math.floor((now.getTime() - form.sent.submittedAt.getTime()) / weekMs))
  return Object.fromEntries(
    Object.entries(answers).flatMap(([item, answer]) => {
      const last = weeksRunOn[item]
      if (last === undefined || typeof answer !== 'number') return [[item, answer]]
      return answer + since > last ? [] : [[item, answer + since]]
    }),
  )
}

/**
 * What a form says; with the whole one behind a short one, both ways in which a question that the short one passed over may be
 * taken: as open, and as it was answered before. `answers`: of the form, where it was read already.
 */
export function aboutForm(
  { form, findings, tier, behind }: SpeaksFor,
  asking: Asking,
  content: FormContent,
  answers: Answers = readForm(form, asking.subject, content).answers,
): About {
  const flags = findings.filter(standing).map(({ flag }) => flag)
  const now = runOn(answers, form, asking, content)
  const about = { tier, subject: asking.subject, answers: now, flags }
  if (!behind) return about
  const whole = { sent: behind.sent }
  const before = runOn(readForm(whole, asking.subject, content).answers, whole, asking, content)
  const again = askedBy(form, content)
  const readings: readonly ((item: string) => boolean)[] = [
    // A week that runs on is no sign that may have come or gone.
    (item) => answers[item] === undefined && (!again.has(item) || item in content.weeksRunOn),
    (item) => answers[item] === undefined,
  ]
  return {
    ...about,
    withEarlier: readings.map((holds) => {
      const raised = behind.findings.filter(({ finding }) => finding.because.every(({ item }) => holds(item)))
      return {
        answers: { ...Object.fromEntries(Object.entries(before).filter(([item]) => holds(item))), ...now },
        flags: [...flags, ...raised.filter(standing).map(({ flag }) => flag)],
      }
    }),
  }
}

function askedBy(form: StoredForm, content: FormContent): ReadonlySet<string> {
  const { questionnaire, questionnaireVersion } = 'sent' in form ? form.sent : form.draft
  return new Set(content.questionnaireOf(questionnaire, questionnaireVersion)?.items.map(({ id }) => id))
}
