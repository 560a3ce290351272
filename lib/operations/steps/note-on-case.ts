import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { CaseEvent } from '@/lib/cases/case-event'
import { appendCaseEvent } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'

interface Acting {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: Actor
  readonly now: Date
}

/** What became of a handout, on the timeline of the case it was given on; one given without a case says it by itself. */
export async function noteOnCase(
  { tx, clinicId, actor, now }: Acting,
  caseId: string | null,
  event: CaseEvent,
): Promise<void> {
  if (caseId !== null) await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
}
