import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import { refused } from '@/lib/result'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { handedOver } from './next-step'
import { groupIn } from './receiver'
import { undoneIds } from './undo'
import type { Row } from './undo'
import { type By, changed, type Decision } from './transitions'

const uuid = z.uuid()

export const giveSchema = z.object({
  toId: z
    .string('choose-from-list')
    .refine((toId) => uuid.safeParse(groupIn(toId) ?? toId).success, 'choose-from-list'),
  words: z.string().trim().max(200, 'text-too-long').refine(isWritable, 'characters-not-allowed').default(''),
})

/** The open cases of one colleague, all of them or the ticked ones. */
export const giveListSchema = giveSchema.extend({
  fromId: z.uuid(),
  which: z.enum(['all', 'ticked'], 'choose-from-list'),
  caseIds: z.array(z.uuid()).max(500),
})

export type GivenEvent = Extract<CaseEvent, { type: 'given' | 'given-to-group' }>

/** Its row of the timeline. */
export const givenEvent = (to: ReceiverFound, words: string): GivenEvent =>
  to.kind === 'group'
    ? { type: 'given-to-group', groupId: to.id, name: to.name, words }
    : { type: 'given', toId: to.id, words }

export type TakenEvent = Extract<CaseEvent, { type: 'taken-over' }>

/**
 * What leads give themselves of a colleague's list is taken over. Unlike taking over a case that they have opened it counts
 * as no look: nothing of it is quieted, as where a list goes to anybody else.
 */
export const takenEvent = (fromId: string, words: string): TakenEvent => ({
  type: 'taken-over',
  fromId,
  ...(words === '' ? {} : { words }),
})

/** Whom a case is given to, as found: a colleague, or a group that stands. */
export type ReceiverFound =
  | { readonly kind: 'colleague'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string; readonly name: string }

/**
 * To a colleague by name, or to a group. By when something is next stays as it is, and so does what, unless it was to be handed over;
 * whoever has not looked has not looked: giving a case away quiets nothing. Who gives it to a group leaves it with nobody, and it counts
 * so until one of them claims it. A colleague's case is given on by a lead alone.
 */
export function give(
  current: Case,
  { to, words }: { readonly to: ReceiverFound; readonly words: string },
  by: By,
  { isLead }: { readonly isLead: boolean },
): Decision {
  const { standing } = current
  if (standing.state === 'closed') return refused('case-closed')
  const fromId = standing.state === 'claimed' ? standing.ownerId : null
  if (fromId !== null && fromId !== by.staffId && !isLead) return refused('case-taken')
  const nextStep = handedOver(current)
  if (to.kind === 'group') {
    const waitsForThem = standing.state === 'open' && standing.groupId === to.id
    if (waitsForThem) return refused('invalid', { fields: { toId: { code: 'case-groups-already' } } })
    return changed(current, { standing: { state: 'open', groupId: to.id }, nextStep }, givenEvent(to, words))
  }
  if (to.id === by.staffId) return refused('invalid', { fields: { toId: { code: 'give-to-another' } } })
  if (to.id === fromId) return refused('invalid', { fields: { toId: { code: 'case-theirs-already' } } })
  return changed(current, { standing: { state: 'claimed', ownerId: to.id }, nextStep }, givenEvent(to, words))
}

/** Who gave the case to whoever has it now; null where nobody did. */
export function giverOf(rows: readonly Row[], ownerId: string): string | null {
  const undone = undoneIds(rows.map(({ event }) => event))
  const moves = new Set(['claimed', 'released', 'given', 'given-to-group', 'taken-over', 'closed', 'reopened'])
  const last = rows.findLast(({ id, event }) => moves.has(event.type) && !undone.has(id))
  return last?.event.type === 'given' && last.event.toId === ownerId ? last.actorId : null
}
