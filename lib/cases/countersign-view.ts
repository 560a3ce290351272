import { isToBeRead, type Reading, signBy, whyNotSign } from './countersign'
import type { LoadedCase } from './loaded-case'

const readingOf = ({ by, clinic, receivers }: Pick<LoadedCase, 'by' | 'clinic' | 'receivers'>): Reading => ({
  days: clinic.countersignDays,
  isSupervised: receivers.find(({ id }) => id === by.staffId)?.isSupervised === true,
})

/** Whether a colleague reads it when whoever looks closes it now. */
export const isReadOnceClosed = (loaded: Pick<LoadedCase, 'by' | 'clinic' | 'receivers'>): boolean =>
  signBy(readingOf(loaded), loaded.by) !== null

/** That it waits to be read, and by when; who read it and agreed; null where neither. */
export function countersignView({ current, by, clinic, receivers, events, names }: LoadedCase) {
  const { standing } = current
  if (standing.state !== 'closed') return null
  const reading = readingOf({ by, clinic, receivers })
  if (standing.signBy && isToBeRead(current, reading)) {
    return {
      state: 'waiting' as const,
      by: standing.signBy,
      isLate: standing.signBy <= by.now,
      closer: names.get(standing.ownerId ?? '') ?? '',
      isMine: standing.ownerId === by.staffId,
      mayRead: whyNotSign(current, by.staffId, reading) === null,
    }
  }
  const last = events.findLast(({ event }) => event.type === 'countersigned' || event.type === 'closed')
  if (last?.event.type !== 'countersigned') return null
  return { state: 'agreed' as const, name: names.get(last.actorId ?? '') ?? '', at: last.at }
}
