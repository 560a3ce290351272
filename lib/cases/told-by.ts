import { bounceOf } from '@/lib/messages/delivery'
import type { Message } from '@/lib/messages/message'
import { type Way, wayOf } from '@/lib/messages/text-message'
import { type Invitation, linkProblem } from '@/lib/patients/invitation'
import type { Patient } from '@/lib/patients/patient'
import { writtenTo } from '@/lib/patients/written-to'

/** How a patient is written to. */
export type { Way } from '@/lib/messages/text-message'

/**
 * How a patient finds what is sent: told by e-mail or text message, by the link they hold, or not at all. `no-link-opens`: they
 * are written to, and what is written leads to a page that no link of theirs opens any more.
 */
export type ToldBy = Way | 'no-link-opens' | 'link' | 'nothing'

export const isWrittenTo = (toldBy: ToldBy): toldBy is Way => toldBy === 'e-mail' || toldBy === 'text'

export type Link = Pick<Invitation, 'failedAttempts' | 'expiresAt' | 'revokedAt'>

/** The way that arrives: none where there is no address, where nothing leaves by it, nor where the last message to it came back. */
export function livingWay(
  patient: Pick<Patient, 'textTo' | 'email'>,
  mails: readonly Message[],
  leaving: readonly Way[],
): Way | null {
  const address = writtenTo(patient)
  if (address === null || bounceOf(mails) !== null) return null
  const way = wayOf(address)
  return leaving.includes(way) ? way : null
}

/** By which they are told of what is sent to read: none, either, where they switched such messages off. */
export const wayOfHandouts = (
  patient: Pick<Patient, 'textTo' | 'email' | 'mailOffAt'>,
  mails: readonly Message[],
  leaving: readonly Way[],
): Way | null => (patient.mailOffAt === null ? livingWay(patient, mails, leaving) : null)

export function toldBy(way: Way | null, links: readonly Link[], now: Date): ToldBy {
  const isOpen = links.some((link) => linkProblem(link, now) === null)
  if (way !== null) return isOpen ? way : 'no-link-opens'
  return isOpen ? 'link' : 'nothing'
}
