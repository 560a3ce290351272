import 'server-only'
import type { Person } from '@/lib/access/actor'
import { appendAudit } from '@/lib/db/audit-log'
import { endSession as endRow } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'

/** In the database, so that a copy of the cookie that someone kept opens nothing. Ending it twice is recorded once. */
export const endSession = (actor: Person, now: Date): Promise<void> =>
  inClinic(actor.clinicId, async (tx) => {
    const isEnded = await endRow(tx, actor.clinicId, actor.sessionId, now)
    if (isEnded)
      await appendAudit(tx, actor.clinicId, actor, now, [{ type: 'session.ended', sessionId: actor.sessionId }])
  })
