import { z } from 'zod'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import { holdReasons } from '@/lib/handouts/planned'
import { verdicts } from '@/lib/handouts/teach-back'
import { sexes } from '@/lib/patients/sex'
import { tiers } from '@/lib/triage/urgency'
import { outcomeCodesSchema } from './outcome-codes'
import { callResults, judgments, outcomes, tierReasons } from './case'
import { checkInKinds, skipReasons } from './check-in'
import { delays } from './delays'
import { settableSteps, stepKinds } from './step'

const id = z.uuid()
const words = z.string().max(4000)
const kind = z.enum(checkInKinds)
const subject = z.strictObject({ age: z.int(), sex: z.enum(sexes) })

/** From which tier to which the case went by what the patient said; left out where it stayed. */
const moved = { from: z.enum(tiers).optional(), to: z.enum(tiers).optional() }

/** The acts that can be taken back, by the event that each leaves. */
export const undoableActs = [
  'claimed',
  'released',
  'given',
  'given-to-group',
  'taken-over',
  'tier-changed',
  'closed',
] as const

/** One row of the timeline. Unlike the audit log it may hold what a clinician wrote. */
export const caseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('alert-raised'), tier: z.enum(tiers), flags: z.array(z.string()), ...moved }),
  z.strictObject({ type: z.literal('interrupt-acknowledged'), flags: z.array(z.string()) }),
  z.strictObject({ type: z.literal('patient-said'), reply: z.enum(emergencyReplies), flags: z.array(z.string()) }),
  z.strictObject({ type: z.literal('intake-submitted'), tier: z.enum(tiers), decidedBy: z.string(), ...moved }),
  z.strictObject({ type: z.literal('reopened-by-patient') }),
  /** The record said another age or sex than before; of an age, as it was on the day of the answers. */
  z.strictObject({ type: z.literal('triaged-again'), was: subject, is: subject }),
  z.strictObject({ type: z.literal('claimed') }),
  z.strictObject({ type: z.literal('released') }),
  z.strictObject({
    type: z.literal('tier-changed'),
    from: z.enum(tiers),
    to: z.enum(tiers),
    reason: z.enum(tierReasons),
    words,
  }),
  z.strictObject({
    type: z.literal('noted'),
    words,
    /** Written when the case was closed already: it adds, and changes nothing of what was there. */
    isAddendum: z.literal(true).optional(),
  }),
  z.strictObject({
    type: z.literal('handout-assigned'),
    assignmentId: id,
    title: z.string(),
    personalLine: words,
    /** What spoke against it, and was read before it was sent. */
    despite: z.array(z.string()).optional(),
  }),
  z.strictObject({ type: z.literal('handout-sent-again'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-printed'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-planned'), plannedId: id, title: z.string(), dueAt: z.iso.datetime() }),
  z.strictObject({ type: z.literal('handout-held'), plannedId: id, title: z.string(), reason: z.enum(holdReasons) }),
  z.strictObject({ type: z.literal('plan-taken-back'), plannedId: id, title: z.string() }),
  z.strictObject({ type: z.literal('plan-had-already'), plannedId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-taken-back'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-unread'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-seen-to'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-opened'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('handout-confirmed'), assignmentId: id, title: z.string() }),
  z.strictObject({
    type: z.literal('teach-back-answered'),
    assignmentId: id,
    title: z.string(),
    verdict: z.enum(verdicts),
    /** The second answer, after reading again. */
    isAgain: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('exercise-stopped'), assignmentId: id, title: z.string() }),
  z.strictObject({ type: z.literal('exercise-stop-corrected'), assignmentId: id, title: z.string() }),
  z.strictObject({
    type: z.literal('closed'),
    outcome: z.enum(outcomes),
    words,
    codes: outcomeCodesSchema.optional(),
    /** Not reached, and before the calls that the clinic asks for: a lead said yes. */
    isEarly: z.literal(true).optional(),
    /** Whether the tier that the rules gave was right. */
    judged: z.enum(judgments).optional(),
    /** Whoever closed it works under supervision, and the clinic wants a colleague to read it. */
    isToBeRead: z.literal(true).optional(),
  }),
  /** Words where a lead took several of a list at once. */
  z.strictObject({ type: z.literal('taken-over'), fromId: id, words: words.optional() }),
  z.strictObject({ type: z.literal('given'), toId: id, words }),
  /** Under the name that the group had then. */
  z.strictObject({ type: z.literal('given-to-group'), groupId: id, name: z.string(), words }),
  z.strictObject({
    type: z.literal('called'),
    result: z.enum(callResults),
    words,
    /** When they come in, where that was agreed on. */
    visitAt: z.iso.datetime().optional(),
  }),
  z.strictObject({ type: z.literal('call-asked') }),
  /** What asked for it did not go, or came back: it was no try. */
  z.strictObject({ type: z.literal('call-ask-unsent'), eventId: id }),
  z.strictObject({
    type: z.literal('reopened'),
    words,
    /** To which its tier was raised by it, and what it was until then. */
    tier: z.enum(tiers).optional(),
    from: z.enum(tiers).optional(),
    /** By whoever read it for somebody under supervision. */
    isNotAgreed: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('countersigned') }),
  z.strictObject({ type: z.literal('follow-up-asked'), invitationId: id }),
  /** The message with its link did not go, or came back. */
  z.strictObject({ type: z.literal('follow-up-unsent'), invitationId: id }),
  z.strictObject({
    type: z.literal('escalated'),
    tier: z.enum(tiers),
    dueAt: z.iso.datetime(),
    /** What was not done; before other steps had a time it was always the first look. */
    step: z.enum(stepKinds).default('look'),
  }),
  z.strictObject({ type: z.literal('on-call-called'), toId: id }),
  z.strictObject({ type: z.literal('escalation-answered') }),
  z.strictObject({ type: z.literal('wait-ended') }),
  /** The patient was waited for here, and said something in another case. */
  z.strictObject({ type: z.literal('heard-elsewhere'), caseId: id }),
  z.strictObject({
    type: z.literal('next-step-set'),
    step: z.enum(settableSteps),
    at: z.iso.datetime(),
    to: z.string().nullable(),
    isAgreed: z.literal(true).optional(),
    /** What was chosen, where no time was typed: when that is follows from the moment at which it was. */
    delay: z.enum(delays).optional(),
  }),
  z.strictObject({ type: z.literal('check-in-sent'), kind }),
  z.strictObject({ type: z.literal('check-in-reminded'), kind }),
  z.strictObject({ type: z.literal('check-in-reminder-unsent'), kind }),
  z.strictObject({ type: z.literal('check-in-unanswered'), kind }),
  z.strictObject({ type: z.literal('check-in-no-address'), kind }),
  z.strictObject({ type: z.literal('check-in-skipped'), kind, reason: z.enum(skipReasons) }),
  z.strictObject({ type: z.literal('check-in-answered'), kind }),
  z.strictObject({ type: z.literal('check-in-worse'), kind, caseId: id }),
  z.strictObject({ type: z.literal('check-in-settled'), kind }),
  z.strictObject({ type: z.literal('check-in-link-made'), kind, invitationId: id }),
  z.strictObject({ type: z.literal('undone'), eventId: id, act: z.enum(undoableActs) }),
])

const unread = z.unknown().transform(() => ({ type: 'unread' as const }))
const [first, ...others] = caseEventSchema.options
const known = z.discriminatedUnion('type', [first.strip(), ...others.map((option) => option.strip())])

/**
 * As it is read. While a newer Keel serves beside this one it may have written more: what it wrote along is left out, and what
 * it alone knows keeps its row, with whom and when.
 */
export const writtenEventSchema: z.ZodType<CaseEvent> = z.union([known, unread])

export type CaseEvent = z.infer<typeof caseEventSchema> | { readonly type: 'unread' }
