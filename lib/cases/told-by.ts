import { type Invitation, linkProblem } from '@/lib/patients/invitation'

/** How a patient finds what is sent: told by e-mail, by the link they hold, or not at all. */
export type ToldBy = 'e-mail' | 'link' | 'nothing'

export type Link = Pick<Invitation, 'failedAttempts' | 'expiresAt' | 'revokedAt'>

export function toldBy(hasMailbox: boolean, links: readonly Link[], now: Date): ToldBy {
  if (hasMailbox) return 'e-mail'
  return links.some((link) => linkProblem(link, now) === null) ? 'link' : 'nothing'
}
