import 'server-only'
import { z } from 'zod'
import { type HandoutEvent, handoutEventSchema } from '@/lib/handouts/own-handout'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { moment } from './stored'

interface HandoutAct {
  readonly handoutId: string
  readonly staffId: string
  readonly at: Date
}

export async function appendHandoutEvent(
  tx: Tx,
  clinicId: string,
  act: HandoutAct,
  event: HandoutEvent,
): Promise<void> {
  await tx.ownHandoutEvent.create({
    data: { clinicId, ...act, event: handoutEventSchema.parse(event) },
    select: { id: true },
  })
}

const row = z.object({ id: z.string(), at: moment, by: z.string(), event: handoutEventSchema })
const latest: Statement<z.infer<typeof row>> = {
  name: 'own-handout-events',
  text: `SELECT e.id, e.at, s.name AS by, e.event FROM own_handout_event e
    JOIN staff s ON s.clinic_id = e.clinic_id AND s.id = e.staff_id
    WHERE e.clinic_id = $1 AND e.handout_id = $2 ORDER BY e.at DESC, e.id DESC LIMIT 50`,
  row,
}

/** The latest first. */
export const listHandoutEvents = (tx: Tx, clinicId: string, handoutId: string) => ask(tx, latest, [clinicId, handoutId])
