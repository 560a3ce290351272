import 'server-only'
import { ask } from './ask'
import { eventsOfCase, type TimelineRow } from './case-events'
import { firstRead } from './case-readers'
import type { Tx } from './client'
import { together } from './parts'

/** What the clinic has done with a case since the patient raised it. */
export interface SeenTo {
  readonly events: readonly TimelineRow[]
  /** When a colleague first had it open; null where nobody had. */
  readonly readAt: Date | null
}

/** Of the case that is called so. */
export const seenTo = (called: string) => ({
  events: eventsOfCase(`${called}.id`),
  readAt: firstRead(`${called}.id`, `${called}.target_from`),
})

const ofCase = together(
  'seen-to',
  seenTo('opened'),
  'FROM triage_case opened WHERE opened.clinic_id = $1 AND opened.id = $2',
)

export async function readSeenTo(tx: Tx, clinicId: string, caseId: string): Promise<SeenTo | null> {
  const [found] = await ask(tx, ofCase, [clinicId, caseId])
  return found ?? null
}
