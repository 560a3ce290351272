import 'server-only'
import type { CaseEvent } from '@/lib/cases/case-event'
import { isNewestEvent } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'

const samePressMs = 60 * 1000

interface Acting {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

/**
 * A button that was pressed twice, or a form that was sent again because no reply came. What only adds to a case has no
 * revision by which the second would be refused, and two calls count as two tries. The case is locked by then.
 */
export const isPressedAgain = (
  { tx, clinicId, now, actor }: Acting,
  caseId: string,
  event: CaseEvent,
): Promise<boolean> =>
  isNewestEvent(tx, clinicId, caseId, {
    staffId: actor.staffId,
    event,
    since: new Date(now.getTime() - samePressMs),
  })
