import 'server-only'
import type { Author } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { afterWaiting } from '@/lib/cases/next-step'
import type { Schedule } from '@/lib/clinics/schedule'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'

interface Hearing {
  readonly clinicId: string
  readonly actor: Author
  readonly now: Date
  readonly schedule: Schedule
}

/**
 * The patient was heard: where the clinic waited for them it is its turn, and the timeline names the case in which they
 * were. That case says by itself that they were.
 */
export async function endWaits(
  tx: Tx,
  { clinicId, actor, now, schedule }: Hearing,
  waiting: readonly Case[],
  heardIn: string,
): Promise<readonly AuditEvent[]> {
  for (const current of waiting) {
    await saveBeside(tx, clinicId, { ...current, nextStep: afterWaiting(current, { now, schedule }) })
    if (current.id === heardIn) continue
    await appendCaseEvent(tx, clinicId, current.id, actor, now, { type: 'heard-elsewhere', caseId: heardIn })
  }
  return waiting.map(({ id: caseId }) => ({ type: 'case.wait-ended', caseId }))
}
