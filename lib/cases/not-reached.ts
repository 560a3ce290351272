import type { NotReached } from '@/lib/clinics/reaching'
import type { Message } from '@/lib/messages/message'
import { highest, isMoreUrgent, type Tier } from '@/lib/triage/urgency'
import type { Case } from './case'
import type { CaseEvent } from './case-event'

/** What an emergency or urgent case lacks before it may be closed as not reached. */
export interface Wanted {
  readonly calls: number
  /** The last of them counts from here on; null where nobody has called yet. */
  readonly from: Date | null
}

/** A call, or what asks for one in writing. */
const isTry = ({ type }: CaseEvent): boolean => type === 'called' || type === 'call-asked'

export type Past = readonly { readonly id: string; readonly at: Date; readonly event: CaseEvent }[]

/** As `tries` counts them: since the patient was reached, or raised the case, or it was opened again. What did not go is none. */
export function triesIn(events: Past, targetFrom: Date): Past {
  const isReached = ({ event }: Past[number]) =>
    event.type === 'reopened' || (event.type === 'called' && event.result === 'reached')
  const unsent = new Set(events.map(({ event }) => (event.type === 'call-ask-unsent' ? event.eventId : '')))
  return events
    .slice(events.findLastIndex(isReached) + 1)
    .filter(({ id, at, event }) => isTry(event) && !unsent.has(id) && at >= targetFrom)
}

/** What asked the patient in writing to call and has not gone yet: for closing it does not count until it has. */
export const withoutUnsent = (events: Past, mails: readonly Pick<Message, 'kind' | 'aboutId' | 'state'>[]): Past =>
  events.filter(
    ({ id }) => !mails.some(({ kind, aboutId, state }) => kind === 'call-us' && aboutId === id && state !== 'sent'),
  )

/** A call that reached the patient, or a tier that was changed after one or after an examination. */
const isContact = (event: CaseEvent): boolean =>
  event.type === 'tier-changed'
    ? event.reason === 'examined' || event.reason === 'spoke-with-patient'
    : event.type === 'called' && event.result === 'reached'

const tierGiven = (event: CaseEvent): Tier | null => {
  switch (event.type) {
    case 'alert-raised':
    case 'intake-submitted':
      return event.tier
    case 'tier-changed':
      return event.to
    case 'reopened':
      return event.tier ?? null
    default:
      return null
  }
}

/** The most urgent that the case has become since somebody last had contact with the patient: lowered unseen, it still is. */
export function tierUnresolved({ tier }: Pick<Case, 'tier'>, events: Past): Tier {
  const undone = new Set(events.map(({ event }) => (event.type === 'undone' ? event.eventId : '')))
  const standing = events.filter(({ id }) => !undone.has(id)).map(({ event }) => event)
  const since = standing.slice(standing.findLastIndex(isContact) + 1)
  return highest([tier, ...since.map(tierGiven)]) ?? tier
}

/** Whoever may need help today is not filed away after one call. */
export const takesTries = (tier: Tier): boolean => isMoreUrgent(tier, 'SOON')

/** Three calls within five minutes are one try: the last has to come so long after the first. */
export function wantedBeforeClosing(
  { tier, targetFrom }: Pick<Case, 'tier' | 'targetFrom'>,
  events: Past,
  { tries, hours }: NotReached,
): Wanted | null {
  if (!takesTries(tierUnresolved({ tier }, events))) return null
  const made = triesIn(events, targetFrom).map(({ at }) => at)
  const [first] = made
  const from = first ? new Date(first.getTime() + hours * 3_600_000) : null
  const isSpread = from !== null && made.some((at) => at >= from)
  const calls = Math.max(tries - made.length, isSpread ? 0 : 1)
  return calls === 0 ? null : { calls, from }
}
