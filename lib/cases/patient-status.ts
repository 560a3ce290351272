import type { Case } from './case'
import type { CaseEvent } from './case-event'

/** What became of what a patient sent, as their own page says it; the furthest that it came. */
export type PatientStatus =
  | { readonly kind: 'called'; readonly at: Date; readonly isReached: boolean }
  | { readonly kind: 'opened'; readonly at: Date }
  | { readonly kind: 'waiting'; readonly by: Date; readonly isLate: boolean }

interface Known {
  readonly current: Pick<Case, 'dueAt' | 'targetFrom' | 'firstLookAt'>
  readonly events: readonly { readonly at: Date; readonly event: CaseEvent }[]
  /** When a colleague had the case open first; null where nobody had. */
  readonly readAt: Date | null
  readonly now: Date
}

/** Only what came after the patient last raised the case: who looked before that has not seen the new sign. */
export function patientStatus({ current, events, readAt, now }: Known): PatientStatus {
  const isNew = (at: Date) => at >= current.targetFrom
  const call = events.findLast(({ event, at }) => event.type === 'called' && isNew(at))
  if (call?.event.type === 'called') {
    return { kind: 'called', at: call.at, isReached: call.event.result === 'reached' }
  }
  const [openedAt] = [readAt, current.firstLookAt].filter((at) => at !== null && isNew(at)).sort(byTime)
  if (openedAt) return { kind: 'opened', at: openedAt }
  return { kind: 'waiting', by: current.dueAt, isLate: current.dueAt < now }
}

/** Whether somebody from the clinic has spoken with them since, also where a later call was in vain. */
export const wasReached = ({
  current,
  events,
}: Pick<Known, 'events'> & { current: Pick<Case, 'targetFrom'> }): boolean =>
  events.some(({ event, at }) => event.type === 'called' && event.result === 'reached' && at >= current.targetFrom)

const byTime = (a: Date | null, b: Date | null): number => (a?.getTime() ?? 0) - (b?.getTime() ?? 0)
