import { bounceOf } from '@/lib/messages/delivery'
import type { Message } from '@/lib/messages/message'
import { wayOf } from '@/lib/messages/text-message'
import { type Invitation, linkProblem } from '@/lib/patients/invitation'
import type { Patient } from '@/lib/patients/patient'
import { writtenTo } from '@/lib/patients/written-to'

/** How a patient is written to. */
export type Way = ReturnType<typeof wayOf>

/** How a patient finds what is sent: told by e-mail or text message, by the link they hold, or not at all. */
export type ToldBy = Way | 'link' | 'nothing'

export const isWrittenTo = (toldBy: ToldBy): toldBy is Way => toldBy === 'e-mail' || toldBy === 'text'

export type Link = Pick<Invitation, 'failedAttempts' | 'expiresAt' | 'revokedAt'>

/** The way that arrives: none where there is no address, nor where the last message to it came back. */
export function livingWay(patient: Pick<Patient, 'textTo' | 'email'>, mails: readonly Message[]): Way | null {
  const address = writtenTo(patient)
  return address === null || bounceOf(mails) !== null ? null : wayOf(address)
}

/** By which they are told of what is sent to read: none, either, where they switched such messages off. */
export const wayOfHandouts = (
  patient: Pick<Patient, 'textTo' | 'email' | 'mailOffAt'>,
  mails: readonly Message[],
): Way | null => (patient.mailOffAt === null ? livingWay(patient, mails) : null)

export function toldBy(way: Way | null, links: readonly Link[], now: Date): ToldBy {
  if (way !== null) return way
  return links.some((link) => linkProblem(link, now) === null) ? 'link' : 'nothing'
}
