import { type Invitation, linkProblem } from '@/lib/patients/invitation'
import type { Case } from './case'
import type { CheckIn, CheckInFacts } from './check-in'

interface Link extends Pick<Invitation, 'id' | 'failedAttempts' | 'expiresAt' | 'revokedAt'> {
  readonly createdAt: Date
  /** The form that was begun with it. */
  readonly intake: { readonly state: 'draft' | 'submitted' } | null
}

interface CheckInSource {
  readonly now: Date
  readonly timeZone: string
  readonly checkIn: Pick<CheckIn, 'invitationId'>
  readonly followed: Pick<Case, 'standing' | 'openedAt' | 'submittedAt'>
  /** Of the patient: all that were not ended, and that of the check-in. */
  readonly links: readonly Link[]
  readonly newerForms: number
  readonly isArchived: boolean
  readonly hasAddress: boolean
}

/** What decides about a check-in that is due, out of the rows that it is read from. */
export function checkInFacts({ now, timeZone, checkIn, followed, links, ...rest }: CheckInSource): CheckInFacts {
  const own = links.find(({ id }) => id === checkIn.invitationId)
  const since = followed.submittedAt ?? followed.openedAt
  const others = links.filter((link) => link !== own && linkProblem(link, now) === null)
  return {
    now,
    timeZone,
    isArchived: rest.isArchived,
    outcome: followed.standing.state === 'closed' ? followed.standing.outcome : null,
    hasNewerForm: rest.newerForms > 0,
    linkInUseUntil: latest(others.filter((link) => isInUse(link, since)).map(({ expiresAt }) => expiresAt)),
    link: own ? standingOf(own, now) : null,
    hasAddress: rest.hasAddress,
  }
}

/** A form is begun with it, or it was made to begin one since. One from before was not needed for the form that came. */
const isInUse = ({ intake, createdAt }: Link, since: Date): boolean =>
  intake === null ? createdAt > since : intake.state === 'draft'

const latest = (moments: readonly Date[]): Date | null =>
  moments.reduce<Date | null>((last, each) => (last && last > each ? last : each), null)

function standingOf(own: Link, now: Date): CheckInFacts['link'] {
  const problem = linkProblem(own, now)
  if (problem === null) return 'open'
  return problem === 'link-revoked' ? 'replaced' : 'shut'
}
