import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import { refused } from '@/lib/result'
import type { Case } from './case'
import { undoneIds } from './undo'
import type { Row } from './undo'
import { type By, changed, type Decision } from './transitions'

export const giveSchema = z.object({
  toId: z.uuid('choose-from-list'),
  words: z.string().trim().max(200, 'text-too-long').refine(isWritable, 'characters-not-allowed').default(''),
})

/** The open cases of one colleague, all of them or the ticked ones. */
export const giveListSchema = giveSchema.extend({
  fromId: z.uuid(),
  which: z.enum(['all', 'ticked'], 'choose-from-list'),
  caseIds: z.array(z.uuid()).max(500),
})

/**
 * To a colleague by name. What is next and by when stays as it is, and whoever has not looked has not looked: giving a case
 * away quiets nothing. A colleague's case is given on by a lead alone.
 */
export function give(
  current: Case,
  { toId, words }: z.infer<typeof giveSchema>,
  by: By,
  { isLead }: { readonly isLead: boolean },
): Decision {
  const { standing } = current
  if (standing.state === 'closed') return refused('case-closed')
  const fromId = standing.state === 'claimed' ? standing.ownerId : null
  if (fromId !== null && fromId !== by.staffId && !isLead) return refused('case-taken')
  if (toId === by.staffId) return refused('invalid', { fields: { toId: { code: 'give-to-another' } } })
  if (toId === fromId) return refused('invalid', { fields: { toId: { code: 'case-theirs-already' } } })
  return changed(current, { standing: { state: 'claimed', ownerId: toId } }, { type: 'given', toId, words })
}

/** Who gave the case to whoever has it now; null where nobody did. */
export function giverOf(rows: readonly Row[], ownerId: string): string | null {
  const undone = undoneIds(rows.map(({ event }) => event))
  const moves = new Set(['claimed', 'released', 'given', 'taken-over', 'closed', 'reopened'])
  const last = rows.findLast(({ id, event }) => moves.has(event.type) && !undone.has(id))
  return last?.event.type === 'given' && last.event.toId === ownerId ? last.actorId : null
}
