import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { listFindings } from '@/lib/db/findings'
import { hearPatient } from '../steps/hear-patient'
import { type Draft, readDraft, saveDraft } from '@/lib/db/intakes'
import { type IntakeSubject, loadIntake } from '../steps/load-intake'
import { lastAnswers } from '@/lib/db/submissions'
import { mergeAnswers } from '@/lib/intake/answers'
import { pageView } from '@/lib/intake/build-page-view'
import { conflictFields, conflicts, realChanges, stamped } from '@/lib/intake/conflicts'
import { readPage } from '@/lib/intake/page-form'
import type { PageView } from '@/lib/intake/page-view'
import { itemOf, type Locale, locales, type Questionnaire } from '@/lib/intake/questionnaire'
import { offeredPages, visiblePages } from '@/lib/intake/visibility'
import { answerWords, wordsOf } from '@/lib/intake/words'
import { formOf } from '@/lib/pathways/forms'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { refused } from '@/lib/result'
import { interruptsOf } from '@/lib/triage/interrupt'
import { triage } from '@/lib/triage/triage'
import { type Context, defineCommand, done, unchanged } from '../gateway'

const inputSchema = z.object({
  intakeId: z.uuid(),
  page: z.string().max(60),
  intent: z.enum(['autosave', 'leave', 'continue', 'skip']),
  /** The revision of the intake that the page was drawn from. */
  revision: z.coerce.number().int().min(0).max(1_000_000),
  /** The question whose answer of the last intake still holds. */
  same: z.string().max(80).optional(),
  locale: z.enum(locales).default('en'),
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
    const { intake } = subject
    if (intake.state === 'submitted') return refused('intake-sent')
    const form = formOf(pathways, intake)
    const { questionnaire } = form
    const draft = await readDraft(context.tx, context.clinicId, intake.id)
    const isAsked = offeredPages(questionnaire, draft.answers, subject.subject).some(({ id }) => id === input.page)
    if (!isAsked) return refused('page-not-asked', { values: { page: intake.currentPage } })

    const last = input.same ? await lastAnswers(context.tx, context.clinicId, subject.patientId, questionnaire.id) : {}
    const view = pageView(questionnaire, input.page, draft.answers, subject.subject, input.locale, last)
    const { changes: read, errors } = readPage(view, { ...input.fields, ...sameAsLast(view, input.same) }, input.intent)
    const contested = conflicts(draft, read, input.revision)
    if (contested.length > 0) {
      return refused('changed-elsewhere', {
        fields: conflictFields(view, contested, wordsIn(questionnaire, draft.answers, input.locale)),
      })
    }

    const changes = realChanges(draft.answers, read)
    const answers = mergeAnswers(draft.answers, changes)
    const pages = visiblePages(questionnaire, answers, subject.subject).map(({ id }) => id)
    const at = pages.indexOf(input.page)
    const next = at === -1 ? null : (pages[at + 1] ?? null)
    const hasErrors = Object.keys(errors).length > 0
    const revision = intake.revision + 1
    const reply = { errors, revision, savedAt: context.now, next: hasErrors ? input.page : next }
    const isStaying = input.intent === 'autosave' || input.intent === 'leave'
    const isMoving = !hasErrors && !isStaying && intake.currentPage !== (next ?? input.page)
    if (Object.keys(changes).length === 0 && !isMoving) {
      const stopped = await stoppedBy(context, intake.id, form)
      // What is private is said once, in reply to the answer itself.
      const isInterrupting = stopped !== null && stopped !== 'private'
      const same = { revision: intake.revision, savedAt: intake.savedAt, isInterrupting, isPrivateNow: false }
      return unchanged({ ...reply, ...same })
    }

    const currentPage = reopenedAt(
      questionnaire,
      intake.currentPage,
      hasErrors || isStaying ? input.page : (next ?? input.page),
    )
    const saved: Draft = { answers, changedAt: stamped(draft.changedAt, changes, revision) }
    await saveDraft(context.tx, context.clinicId, { id: intake.id, revision, currentPage, savedAt: context.now }, saved)
    const { caseId, raised } = await hearDraft(context, subject, form, answers)
    const audit = { type: 'intake.saved', intakeId: intake.id, revision, items: Object.keys(changes) } as const
    const stopped = await stoppedBy(context, intake.id, form)
    const isPrivateNow = stopped === 'private' && view.isPrivate === true && raised.length > 0
    const value = {
      ...reply,
      isInterrupting: stopped !== null && (stopped !== 'private' || isPrivateNow),
      isPrivateNow,
    }
    if (!caseId || raised.length === 0) return done(value, audit)
    return done(value, audit, { type: 'intake.alerted', intakeId: intake.id, caseId, flags: raised })
  },
})

const stoppedBy = async (
  { tx, clinicId }: Context<'patient'>,
  intakeId: string,
  { ruleSet, questionnaire }: PathwayForm,
) => interruptsOf(await listFindings(tx, clinicId, intakeId), ruleSet, questionnaire, 'en')?.advice ?? null

/** Where the link leads to next time: never to a page that is nobody else's to see. */
const reopenedAt = (questionnaire: Questionnaire, before: string, page: string): string =>
  questionnaire.pages.find(({ id }) => id === page)?.isPrivate ? before : page

/** What the other device made of an answer, in words. */
const wordsIn = (questionnaire: Questionnaire, answers: Draft['answers'], locale: Locale) => (id: string) => {
  const item = itemOf(questionnaire, id)
  const { notAnswered, answeredPrivately } = wordsOf(questionnaire, locale).shared
  const value = answers[id]
  if (value === undefined) return notAnswered
  return item.isPrivate ? (answeredPrivately ?? '') : answerWords(questionnaire, item, value, locale)
}

const sameAsLast = (view: PageView, field: string | undefined) =>
  view.blocks.find((block) => block.field === field)?.lastTime?.values ?? {}

const hearDraft = (
  { tx, clinicId, actor, now }: Context<'patient'>,
  { intake, clinic, subject }: IntakeSubject,
  { ruleSet, questionnaire }: PathwayForm,
  answers: Draft['answers'],
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
