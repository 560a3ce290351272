import { z } from 'zod'
import { queues } from './step'

const rank = z.number().int().min(0).max(3)
const queueRank = z.number().int().min(0).max(queues.length)
const moment = z.number().int().min(0).max(8.64e15)

/** Where a page of the worklist ended: the columns of its order. */
export interface PlaceInWorklist {
  readonly tierRank: number
  readonly queueRank: number
  readonly nextAt: Date
  readonly openedAt: Date
  readonly id: string
}

/** Where a page of closed cases ended. */
export interface PlaceInClosed {
  readonly closedAt: Date
  readonly id: string
}

/** For the address: `rank.queue.next.opened.id`, times in milliseconds. */
export const writeKey = ({ tierRank, queueRank, nextAt, openedAt, id }: PlaceInWorklist): string =>
  [tierRank, queueRank, nextAt.getTime(), openedAt.getTime(), id].join('.')

/** Anything else in the address is the first page. */
export function readKey(text: string): PlaceInWorklist | null {
  const [first, queue, next, opened, id] = text.split('.')
  const parsed = z
    .tuple([rank, queueRank, moment, moment, z.uuid()])
    .safeParse([Number(first), Number(queue), Number(next), Number(opened), id])
  if (!parsed.success) return null
  const [tierRank, inQueue, nextMs, openedMs, caseId] = parsed.data
  return { tierRank, queueRank: inQueue, nextAt: new Date(nextMs), openedAt: new Date(openedMs), id: caseId }
}

export const writeClosedKey = ({ closedAt, id }: PlaceInClosed): string => [closedAt.getTime(), id].join('.')

export function readClosedKey(text: string): PlaceInClosed | null {
  const [closed, id] = text.split('.')
  const parsed = z.tuple([moment, z.uuid()]).safeParse([Number(closed), id])
  return parsed.success ? { closedAt: new Date(parsed.data[0]), id: parsed.data[1] } : null
}
