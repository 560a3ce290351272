import 'server-only'
import type { z } from 'zod'
import { type Actor, roleOf } from '@/lib/access/actor'
import { type Action, may, type Relation } from '@/lib/access/policy'
import type { AuditEvent } from '@/lib/audit/event'
import { type Clock, systemClock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { mergedInto } from '@/lib/db/patient-merges'
import { isGoneMeanwhile } from '@/lib/db/gone-meanwhile'
import { inClinic } from '@/lib/db/transaction'
import { type FieldAt, invalid, ok, type Refused, refused, type Result } from '@/lib/result'
import { inSpan } from '@/lib/traces/span'
import { notConfirmed } from './confirmed'
import { barredFrom } from './restricted'
import { hasLost } from './unavailable'

type Kind = Actor['kind']

export interface Context<Who extends Kind> {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: Extract<Actor, { kind: Who }>
  readonly now: Date
}

/** What an operation hands back beside its value: the events that go to the audit log with the change. */
export interface Done<Value, Events extends readonly AuditEvent[]> {
  readonly ok: true
  readonly value: Value
  readonly audit: Events
}

type Changed = readonly [AuditEvent, ...AuditEvent[]]

export const done = <Value, const Events extends readonly AuditEvent[]>(
  value: Value,
  ...audit: Events
): Done<Value, Events> => ({ ok: true, value, audit })

/** A command that found its work done already, such as the second of two taps: nothing changed, nothing to record. */
export interface Unchanged<Value> {
  readonly ok: true
  readonly value: Value
  readonly audit: 'unchanged'
}
export const unchanged = <Value>(value: Value): Unchanged<Value> => ({ ok: true, value, audit: 'unchanged' })

/** Of a step that changed something, found it done, or may not. */
export const settled = <const Event extends AuditEvent>(outcome: Refused | 'changed' | 'unchanged', event: Event) =>
  outcome === 'changed' ? done(null, event) : outcome === 'unchanged' ? unchanged(null) : outcome

interface Spec<Who extends Kind, Input extends z.ZodType, Subject, Out> {
  readonly who: Who
  readonly action: Action
  readonly input: Input
  /** Where its form calls a part of the input by another name than the whole. */
  readonly fieldAt?: FieldAt
  /** Where nothing of a restricted record is shown or changed: there no reason is asked for first. */
  readonly opensNothing?: true
  /** Where a signed-in browser alone is not enough: whoever asks showed in the last minutes that it is them. */
  readonly asksAnew?: true | ((subject: Exclude<Subject, Refused>, input: z.output<Input>) => boolean)
  /** Finds what the operation is about. Another clinic's row is not there, for the database does not show it. */
  readonly load: (context: Context<Who>, input: z.output<Input>) => Promise<Subject | Refused>
  readonly relation?: (subject: Exclude<Subject, Refused>) => Relation
  readonly run: (
    context: Context<Who>,
    subject: Exclude<Subject, Refused>,
    input: z.output<Input>,
  ) => Promise<Out | Refused>
}

/** What is known of an operation without asking it. */
interface Asked {
  readonly who: Kind
  readonly action: Action
  readonly input: z.ZodType
}

export interface Operation<Value> {
  (actor: Actor | null, input: unknown, clock?: Clock): Promise<Result<Value>>
  readonly asked?: Asked
}

/** Thrown inside the transaction so that a refusal leaves nothing half done. */
class Refusal extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.code)
  }
}

export const defineCommand = <Who extends Kind, Input extends z.ZodType, Subject, Value>(
  spec: Spec<Who, Input, Subject, Done<Value, Changed> | Unchanged<Value>>,
): Operation<Value> => operation(spec)

export const defineQuery = <Who extends Kind, Input extends z.ZodType, Subject, Value>(
  spec: Spec<Who, Input, Subject, Done<Value, readonly AuditEvent[]>>,
): Operation<Value> => operation(spec)

/** Who · what · may they · do it · write it down: in one transaction, for every operation there is. */
function operation<Who extends Kind, Input extends z.ZodType, Subject, Value>(
  spec: Spec<Who, Input, Subject, Done<Value, readonly AuditEvent[]> | Unchanged<Value>>,
): Operation<Value> {
  const act = async (actor: Actor | null, rawInput: unknown, clock: Clock): Promise<Result<Value>> => {
    if (!actor) return refused('sign-in-needed')
    const parsed = spec.input.safeParse(rawInput)
    if (!parsed.success) return invalid(parsed.error, spec.fieldAt)
    const now = clock.now()
    try {
      return await onceMore(actor.clinicId, async (tx): Promise<Result<Value>> => {
        const deny = async (code: 'not-allowed' | 'not-found') => {
          await appendAudit(tx, actor.clinicId, actor, now, [{ type: 'access.refused', action: spec.action }])
          return refused(code)
        }
        if (!isKind(actor, spec.who) || (actor.kind === 'staff' && !may(actor, spec.action))) return deny('not-allowed')
        const context: Context<Who> = { tx, clinicId: actor.clinicId, actor, now }
        const barred = await barredFrom(tx, actor, parsed.data, { now, opensNothing: spec.opensNothing ?? false })
        if (barred) throw new Refusal(barred)
        const subject = await spec.load(context, parsed.data)
        if (isRefused(subject)) throw new Refusal(subject)
        const found = subject as Exclude<Subject, Refused>
        const relation = spec.relation?.(found)
        const isAllowed = may(actor, spec.action, relation)
        // What is another patient's sounds as what is not there: nobody learns which ids are in use.
        if (!isAllowed && !(await isNowOf(tx, actor, spec.action, relation))) return deny('not-found')
        const unconfirmed = asks(spec.asksAnew, found, parsed.data) ? await notConfirmed(tx, actor, now) : null
        if (unconfirmed) throw new Refusal(unconfirmed)
        const outcome = await spec.run(isAllowed ? context : keptIn(context, relation), found, parsed.data)
        if (!outcome.ok) throw new Refusal(outcome)
        if (outcome.audit !== 'unchanged') await appendAudit(tx, actor.clinicId, actor, now, outcome.audit)
        return ok(outcome.value)
      })
    } catch (problem) {
      if (problem instanceof Refusal) return problem.refusal
      if (isGoneMeanwhile(problem)) return refused('not-found')
      throw problem
    }
  }
  const made: Operation<Value> = (actor, rawInput, clock = systemClock) =>
    inSpan(spec.action, { attributes: saidOf(actor), outcome: outcomeOf }, () => act(actor, rawInput, clock))
  return Object.assign(made, { asked: spec })
}

/** In a transaction of its own; of two that stand in each other's way the database lets one go on, and the other goes once more. */
const onceMore = <Value>(clinicId: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  inClinic(clinicId, work).catch((problem: unknown) => {
    if (!hasLost(problem)) throw problem
    return inClinic(clinicId, work)
  })

/** Some acts ask for one of the things alone that they may do. */
const asks = <Subject, Input>(
  asksAnew: true | ((subject: Subject, input: Input) => boolean) | undefined,
  subject: Subject,
  input: Input,
): boolean => (typeof asksAnew === 'function' ? asksAnew(subject, input) : asksAnew === true)

/** Of who acts a trace says no more than this. */
const saidOf = (actor: Actor | null) => (actor ? { 'keel.clinic': actor.clinicId, 'keel.role': roleOf(actor) } : {})

const outcomeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.code)

const isKind = <Who extends Kind>(actor: Actor, who: Who): actor is Extract<Actor, { kind: Who }> => actor.kind === who

/** Who asked had their record merged into another while they waited: they go on as the one that was kept. */
const isNowOf = async (tx: Tx, actor: Actor, action: Action, relation: Relation = {}): Promise<boolean> => {
  if (actor.kind !== 'patient' || relation.patientId === undefined) return false
  const patientId = await mergedInto(tx, actor.clinicId, actor.patientId)
  return patientId !== null && may({ ...actor, patientId }, action, relation)
}

const keptIn = <Who extends Kind>(context: Context<Who>, { patientId }: Relation = {}): Context<Who> => ({
  ...context,
  actor: { ...context.actor, patientId },
})

const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

/** For leaving out of a page what would be refused. Only the gateway itself decides. */
export const wouldAllow = (actor: Actor, action: Action): boolean => may(actor, action)
