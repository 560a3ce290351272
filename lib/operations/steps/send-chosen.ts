import 'server-only'
import { z } from 'zod'
import { caseWords } from '@/lib/cases/transitions'
import type { AuditEvent } from '@/lib/audit/event'
import { type About, cautions } from '@/lib/handouts/suggest'
import { type Refused, refused } from '@/lib/result'
import { type Addressee, type Giving, giveHandouts } from './give-handouts'
import { loadSendable } from './load-sendable'

/** One of Keel's, or the id of the clinic's own. */
const handoutId = z.string().max(36, 'choose-from-list')

export const chosenHandouts = {
  handouts: z.array(handoutId).min(1, 'choose-handouts').max(30, 'choose-from-list'),
  personalLine: caseWords.max(500, 'text-too-long'),
  thoughtOf: z.boolean(),
}
type Chosen = z.output<z.ZodObject<typeof chosenHandouts>>

export interface Receives extends Addressee {
  /** What speaks for a handout or against it; null where no form was sent. */
  readonly about: About | null
  /** What they have without a case already. */
  readonly standing: readonly string[]
}

/**
 * Sends what was chosen, with a line of the clinician's own where one was written. What speaks against one of them must
 * have been read first (`thoughtOf`); it is then kept with it.
 */
export async function sendChosen(
  context: Giving,
  to: Receives,
  { handouts, personalLine, thoughtOf }: Chosen,
): Promise<readonly [AuditEvent, ...AuditEvent[]] | Refused> {
  const found = await loadSendable(context, handouts)
  if (found.length < new Set(handouts).size) {
    return refused('invalid', { fields: { handouts: { code: 'choose-from-list' } } })
  }
  const { about, standing } = to
  const wanted = found
    .filter(({ shelved }) => !standing.includes(shelved.handout))
    .map(({ shelved, copies }) => ({ copies, despite: about ? cautions(shelved, about) : [] }))
  if (!thoughtOf && wanted.some(({ despite }) => despite.length > 0)) {
    return refused('invalid', { fields: { thoughtOf: { code: 'think-first' } } })
  }
  const [first, ...more] = wanted.length === 0 ? [] : await giveHandouts(context, to, wanted, personalLine)
  return first ? [first, ...more] : refused('handout-sent-already')
}
