import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import { caseWords } from '@/lib/cases/transitions'
import { findHandout } from '@/lib/content/handouts/library'
import { listPublishedOwn } from '@/lib/db/own-handouts'
import { dueOn } from '@/lib/handouts/planned'
import { insteadOf } from '@/lib/handouts/shelves'
import { sendTimes } from '@/lib/handouts/send-times'
import { type About, cautions, notThoughtOf } from '@/lib/handouts/suggest'
import { mostAtOnce } from '@/lib/handouts/typed-limits'
import { type Refused, refused } from '@/lib/result'
import { type Addressee, type Giving, giveHandouts } from './give-handouts'
import { loadSendable } from './load-sendable'
import { planHandouts } from './plan-handouts'

/** One of Keel's, or the id of the clinic's own. */
const handoutId = z.string().max(36, 'choose-from-list')

const lineSchema = caseWords.max(500, 'text-too-long')

/** What spoke against it on the page, as it stood there; a page that showed nothing covers nothing. */
export const shownReasons = z.array(z.string().max(500)).max(50).default([])

/** The line, the day, and that what speaks against it was read. */
export const howSent = {
  personalLine: lineSchema,
  thoughtOf: z.boolean(),
  send: z.enum(sendTimes, 'choose-from-list').optional(),
  /** Where it goes on a day of its own: YYYY-MM-DD. */
  sendOn: z.string().max(10, 'date-not-real').optional(),
}

export const chosenHandouts = {
  handouts: z.array(handoutId).min(1, 'choose-handouts').max(mostAtOnce, 'choose-from-list'),
  /** Handout → its own line, in place of the one for all. */
  lines: z.record(handoutId, z.string()).default({}),
  /** Handout → what spoke against it on the page. */
  shown: z.record(handoutId, shownReasons).default({}),
  ...howSent,
}
type Chosen = z.output<z.ZodObject<typeof chosenHandouts>>

export interface Receives extends Addressee {
  /** All that may speak against a handout. */
  readonly weighed: readonly About[]
  /** What they have already, or is planned for them. */
  readonly standing: readonly string[]
  /** Of the clinic. */
  readonly timeZone: string
}

/** The first of what was given now, where it is printed next: all of that moment stand beside it. */
export const givenFirst = (events: readonly AuditEvent[]) => ({
  assignmentId: events.find((event) => event.type === 'handout.assigned')?.assignmentId ?? null,
})

interface Sending extends Giving {
  readonly actor: StaffActor
}

/**
 * Sends what was chosen, now or on a later day, with a line of the clinician's own where one was written. What speaks
 * against one of them must have stood on the page (`shown`) and been thought of; it is then kept with it.
 */
export async function sendChosen(
  context: Sending,
  to: Receives,
  { handouts, thoughtOf, shown, send = 'now', sendOn = '', ...written }: Chosen,
): Promise<readonly [AuditEvent, ...AuditEvent[]] | Refused> {
  const { weighed, standing, timeZone } = to
  const dueAt = dueOn({ send, sendOn }, context.now, timeZone)
  if (dueAt && 'ok' in dueAt) return dueAt
  const lines = linesOf(written)
  if ('ok' in lines) return lines
  const found = await loadSendable(context, handouts)
  if (found.length < new Set(handouts).size || (await isReplaced(context, handouts))) {
    return refused('invalid', { fields: { handouts: { code: 'choose-from-list' } } })
  }
  const wanted = found
    .filter(({ shelved }) => !standing.includes(shelved.handout))
    .map(({ shelved, copies }) => ({
      ...{ shelved, copies, despite: cautions(shelved, weighed) },
      personalLine: lines.of(shelved.handout),
    }))
  const weighing = wanted.map(({ shelved, despite }) => ({ against: despite, shown: shown[shelved.handout] ?? [] }))
  const unthought = notThoughtOf(weighing, thoughtOf)
  if (unthought) return refused('invalid', { fields: { thoughtOf: unthought } })
  if (wanted.length === 0) return refused('handout-sent-already')
  const [first, ...more] =
    dueAt === null
      ? await giveHandouts(context, to, wanted, context.actor.staffId)
      : await planHandouts(context, to, wanted, dueAt)
  return first ? [first, ...more] : refused('handout-sent-already')
}

/** Of a page that was drawn before the clinic's own took the place of one of Keel's: what the clinic says against it stood nowhere. */
async function isReplaced({ tx, clinicId }: Sending, handouts: readonly string[]): Promise<boolean> {
  if (!handouts.some(findHandout)) return false
  const own = await listPublishedOwn(tx, clinicId)
  return handouts.some((handout) => insteadOf(own, handout))
}

/** The line of each, its own where it has one; what is wrong with one stands beside it. */
function linesOf({ personalLine, lines }: Pick<Chosen, 'personalLine' | 'lines'>) {
  const own = new Map<string, string>()
  for (const [handout, typed] of Object.entries(lines)) {
    const line = lineSchema.safeParse(typed)
    if (!line.success) {
      const code = line.error.issues[0]?.message ?? 'not-valid'
      return refused('invalid', { fields: { [`line-${handout}`]: { code } } })
    }
    if (line.data !== '') own.set(handout, line.data)
  }
  return { of: (handout: string) => own.get(handout) ?? personalLine }
}
