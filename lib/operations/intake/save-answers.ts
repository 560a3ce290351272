import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { hearDraft } from '../steps/hear-draft'
import { type Draft, saveDraft } from '@/lib/db/intakes'
import { type IntakeSubject, loadIntake } from '../steps/load-intake'
import { locales } from '@/lib/intake/questionnaire'
import { type SavedPage, savePage } from '@/lib/intake/save-page'
import { formOf } from '@/lib/pathways/forms'
import { type SpokenForm, spokenForm } from '@/lib/pathways/spoken-form'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { refused } from '@/lib/result'
import type { RaisedFinding } from '@/lib/triage/finding'
import { type Interrupt, interruptsOf } from '@/lib/triage/interrupt'
import { toldTo } from '@/lib/triage/told-to'
import { hasOpenEmergencySign } from '@/lib/triage/open-signs'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

const inputSchema = z.object({
  intakeId: z.uuid(),
  page: z.string().max(60),
  intent: z.enum(['autosave', 'leave', 'continue', 'skip']),
  /** Signs of an emergency are left open on purpose: that was asked once more. */
  isSure: z.boolean().default(true),
  /** The page sent itself, without a button. */
  isInPassing: z.boolean().default(false),
  isFromCheck: z.boolean().default(false),
  /** The revision of the intake that the page was drawn from. */
  revision: drawnRevision,
  /** The question whose answer of the last intake still holds. */
  same: z.string().max(80).optional(),
  /** Of the page; without one, the language that the form is filled in so far. */
  locale: z.enum(locales).optional(),
  fields: z.record(z.string().max(80), z.array(z.string().max(10_000)).max(60)),
})

/**
 * Saves one page as far as it can be saved: valid answers are kept even where others on the page are missing or
 * wrong, so that an error never costs an answer. A red flag is heard now, not when the form ends.
 */
export const saveAnswers = defineCommand({
  who: 'patient',
  action: 'intake.answer',
  input: inputSchema,
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'change'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, subject, input) => {
    const { tx, clinicId, now } = context
    const { intake, draft } = subject
    if (intake.state === 'submitted') return refused('intake-sent')
    const { page, intent, isFromCheck, fields, revision: readRevision } = input
    const locale = input.locale ?? intake.locale
    const form = spokenForm(formOf(pathways, intake), draft.answers, subject.patient)
    const sent = {
      ...{ questionnaire: form.questionnaire, subject: subject.subject, page, intent, isFromCheck, locale, fields },
      readRevision,
      stored: { ...draft, revision: intake.revision, currentPage: intake.currentPage },
      same: input.same ? { field: input.same, last: subject.last } : null,
    }
    const passed = savePage(sent)
    if (!passed.ok) return passed
    const isAskedAgain = intent === 'skip' && !input.isSure && leavesGraveOpen(subject, form, page, passed, draft)
    const saved = isAskedAgain ? savePage({ ...sent, intent: 'leave' }) : passed
    if (!saved.ok) return saved
    const { write, errors, next, open } = saved
    const isPressed = intent !== 'autosave' && !input.isInPassing
    const stands = { errors, next, open, isAskedAgain, isElsewhere: saved.isElsewhere }
    if (!write) {
      const stopped = stoppedBy(subject.standing, form)
      const isSaid = isPressed && isPrivateSaid(saved, stopped, subject.standing)
      const revision = shownRevision(saved, readRevision, intake.revision)
      return unchanged({ ...stands, revision, savedAt: intake.savedAt, ...interrupting(stopped, isSaid) })
    }
    const { revision, currentPage } = write
    // What goes by itself does not say in which language.
    const answeredIn = input.isInPassing ? {} : { locale }
    await saveDraft(tx, clinicId, { id: intake.id, revision, currentPage, savedAt: now, ...answeredIn }, write)
    const heard = await hearDraft(context, subject, form, write.answers)
    const { raised } = heard
    const stopped = stoppedBy(heard.standing, form)
    const isNews = saved.isPrivate && raised.length > 0
    const isSaid = isNews || (isPressed && isPrivateSaid(saved, stopped, heard.standing))
    const shown = shownRevision(saved, readRevision, revision)
    const value = { ...stands, revision: shown, savedAt: now, ...interrupting(stopped, isSaid) }
    const items = [...saved.changed]
    const audit = { type: 'intake.saved', intakeId: intake.id, revision, items } as const
    if (!heard.case || raised.length === 0) return done(value, audit)
    const alerted = { intakeId: intake.id, caseId: heard.case.id, flags: [...raised] }
    return done(value, audit, { type: 'intake.alerted', ...alerted }, ...heard.audit)
  },
})

/** Where another device answered on the page, it shows what is saved only once it is drawn anew. */
const shownRevision = ({ isElsewhere }: SavedPage, read: number, saved: number): number => (isElsewhere ? read : saved)

/** What is private is said in reply to the answer itself, and nowhere else. */
function interrupting(stopped: Interrupt | null, isPrivateSaid: boolean) {
  const isPrivateNow = stopped?.advice === 'private' && isPrivateSaid
  return { isInterrupting: stopped !== null && (stopped.advice !== 'private' || isPrivateNow), isPrivateNow }
}

const stoppedBy = (standing: readonly RaisedFinding[], form: SpokenForm) =>
  interruptsOf(toldTo(standing, form, form.about !== null), form.ruleSet, form.questionnaire, 'en')

/** The form holds the answer that its writer has read nothing of: they pressed before the page could say it. */
const isPrivateSaid = (
  { isPrivate, given }: SavedPage,
  stopped: Interrupt | null,
  standing: readonly RaisedFinding[],
): boolean =>
  isPrivate &&
  standing
    .filter(({ id }) => stopped?.findingIds.includes(id))
    .some(({ finding }) => finding.because.some(({ item }) => given.includes(item)))

/** Nobody passes signs of an emergency by one tap. */
const leavesGraveOpen = (
  { subject }: IntakeSubject,
  { ruleSet, questionnaire }: PathwayForm,
  page: string,
  { write }: SavedPage,
  { answers }: Draft,
): boolean => hasOpenEmergencySign(ruleSet, questionnaire, page, write?.answers ?? answers, subject)
