import 'server-only'
import { z } from 'zod'
import type { OnCallRound } from '@/lib/cases/case'
import type { Tx } from './client'
import { moment } from './stored'

/** As a column of the case keeps it. */
export const onCallRow = z.object({
  round: z.int(),
  turns: z.array(z.object({ staffId: z.string(), at: moment })),
})

/** Beside the revision: whom Keel calls changes nothing of what a colleague is about to do. The case is locked. */
export async function saveOnCall(tx: Tx, clinicId: string, id: string, { round, turns }: OnCallRound): Promise<void> {
  const onCall = { round, turns: turns.map(({ staffId, at }) => ({ staffId, at: at.toISOString() })) }
  await tx.case.updateMany({ where: { clinicId, id }, data: { onCall } })
}
