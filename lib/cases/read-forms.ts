import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Answers, Locale, Questionnaire, Subject } from '@/lib/intake/questionnaire'
import type { FrozenSubmission } from '@/lib/intake/submission'
import { stripHidden } from '@/lib/intake/visibility'
import type { RaisedFinding } from '@/lib/triage/finding'
import type { Tier } from '@/lib/triage/urgency'
import { localeOf } from '@/lib/intake/locale'
import { type ReadSection, readSections, withPrivate, withSaidByNo } from './case-answers'
import { type Changes, changesBetween, type ComparedForm } from './changes'
import { privacyOf } from './privacy'

/** What reading a form takes of the content. */
export interface FormContent {
  readonly questionnaireOf: (id: string, version: number) => Questionnaire | undefined
  /** In the words for whoever gave these answers. */
  readonly asAsked: (questionnaire: Questionnaire, answers: Answers) => Questionnaire
  readonly privateItems: ReadonlySet<string>
  /** Free text that is as private as a question that asks for it. */
  readonly textToldPrivately: (answers: Answers) => readonly string[]
  /** Of a short form: the one it follows. */
  readonly followsOf: (id: string) => string | undefined
  /** Questions about a count of weeks that goes on after the form was sent, and the last week that it comes to. */
  readonly weeksRunOn: Readonly<Record<string, number>>
  /** Questions to which "no" is no denial. */
  readonly saidByNo: ReadonlySet<string>
  /** What speaks against a plan of exercises, which stands in no library. */
  readonly aboutPlans: Pick<HandoutEntry, 'cautionedWhen'>
}

interface Asked {
  readonly questionnaire: string
  readonly questionnaireVersion: number
  readonly answers: Answers
}

export interface SentForm extends Asked {
  readonly frozen: FrozenSubmission
  readonly submittedAt: Date
  readonly tier: Tier
  /** As the patient was on that day. */
  readonly subject: Subject
}

export interface DraftForm extends Asked {
  readonly asTyped: Readonly<Record<string, string>>
  readonly locale: Locale
  readonly savedAt: Date
}

/** As it was sent, or so far while the patient is still answering. */
export type StoredForm = { readonly sent: SentForm } | { readonly draft: DraftForm }

export interface ReadForm {
  readonly answers: Answers
  readonly answeredIn: Locale
  readonly answeredAt: Date
  readonly sections: readonly ReadSection[]
}

interface Given extends Asked {
  readonly subject: Subject
  readonly locale: Locale
  readonly frozen: FrozenSubmission | undefined
  readonly asTyped?: Readonly<Record<string, string>>
  readonly at: Date
}

/** Only what counts: an answer on a branch that closed later is left out. */
function read({ subject, locale, frozen, asTyped, at, ...asked }: Given, content: FormContent): ReadForm {
  const found = content.questionnaireOf(asked.questionnaire, asked.questionnaireVersion)
  const questionnaire = found && content.asAsked(found, asked.answers)
  const answers = questionnaire ? stripHidden(questionnaire, asked.answers, subject) : asked.answers
  const sections = readSections({ answers, subject, locale, questionnaire, frozen, asTyped })
  const hidden = new Set([...content.privateItems, ...content.textToldPrivately(answers)])
  const marked = withSaidByNo(withPrivate(sections, hidden), content.saidByNo)
  return { answers, answeredIn: locale, answeredAt: at, sections: marked }
}

const readSent = (sent: SentForm, content: FormContent): ReadForm =>
  read({ ...sent, locale: localeOf(sent.frozen.locale), at: sent.submittedAt }, content)

export const readForm = (form: StoredForm, today: Subject, content: FormContent): ReadForm =>
  'sent' in form
    ? readSent(form.sent, content)
    : read({ ...form.draft, subject: today, frozen: undefined, at: form.draft.savedAt }, content)

/** A form with what it raised. */
export interface Heard {
  readonly sent: SentForm
  readonly findings: readonly RaisedFinding[]
}

/** The kinds of form that one of this kind is compared with: a whole one is not compared with a short one. */
export function comparedWith(questionnaire: string, content: Pick<FormContent, 'followsOf'>): readonly string[] {
  const follows = content.followsOf(questionnaire)
  return follows ? [questionnaire, follows] : [questionnaire]
}

/**
 * What changed since an earlier form; of what came before a short one only what it asks again. What was up before, and is up
 * again by nothing that the short one asked, such as an age, is not new.
 */
export function changesSince(earlier: Heard, later: Heard, content: FormContent): Changes {
  const { questionnaire, questionnaireVersion } = later.sent
  const items = content.questionnaireOf(questionnaire, questionnaireVersion)?.items
  const isShort = content.followsOf(questionnaire) !== undefined
  const asked = isShort && items ? new Set(items.map(({ id }) => id)) : null
  return changesBetween(compared(earlier, content, asked), compared(later, content, asked))
}

function compared({ sent, findings }: Heard, content: FormContent, asked: ReadonlySet<string> | null): ComparedForm {
  const isAsked = (item: string) => asked === null || asked.has(item)
  return {
    at: sent.submittedAt,
    tier: sent.tier,
    flags: findings
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ flag, finding }) => ({
        ...{ flag, label: finding.label, items: finding.because.map(({ item }) => item) },
        isPrivate: privacyOf(finding, content.privateItems).isPrivate,
        isAskedInBoth: finding.because.some(({ item }) => isAsked(item)),
      })),
    sections: readSent(sent, content).sections.map((section) => ({
      ...section,
      rows: section.rows.filter(({ item }) => isAsked(item)),
    })),
  }
}
