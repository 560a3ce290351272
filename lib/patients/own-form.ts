import { type Invitation, linkProblem } from './invitation'

export interface PersonalLink extends Invitation {
  readonly createdAt: Date
  /** The form that was begun with it. */
  readonly intake: { readonly id: string; readonly submittedAt: Date | null } | null
  /** Of a link to a check-in: the link that the form of its case was begun with. */
  readonly follows: string | null
}

interface Draft {
  readonly invitationId: string
}

interface Beginning<Link extends PersonalLink, Form extends Draft> {
  /** Both the newest first. */
  readonly links: readonly Link[]
  readonly drafts: readonly Form[]
  /** Of each merge that may still be undone: the links that would go back. */
  readonly apart: readonly (readonly string[])[]
  /** The link that whoever asks came by. */
  readonly cameBy: string | null
}

/**
 * What somebody goes on with or may begin. A form hangs on its link, so theirs hangs on the link that they came by, or on one
 * of the same record: where two records were merged by mistake, undoing takes each its own.
 */
export function ownForm<Link extends PersonalLink, Form extends Draft>(of: Beginning<Link, Form>, now: Date) {
  const { links, drafts, cameBy } = of
  const own = links.find(({ id }) => id === cameBy) ?? null
  const isMine = (linkId: string) => own === null || isOfOneRecord(of, linkId, own.id)
  const draft =
    drafts.find(({ invitationId }) => invitationId === own?.id) ??
    drafts.find(({ invitationId }) => isMine(invitationId)) ??
    null
  // Whoever is in by a link that ran out meanwhile is not sent away before they have begun.
  const isOpen = (link: Link) => (link === own ? link.revokedAt === null : linkProblem(link, now) === null)
  const waiting = links.filter((link) => link.intake === null && isOpen(link) && !isAnswered(links, link))
  const next = draft ? null : (waiting.find((link) => link === own) ?? waiting.find(({ id }) => isMine(id)) ?? null)
  return {
    draft,
    /** What else they have not sent. */
    others: drafts.filter((each) => each !== draft),
    /** What a form can be begun with now: not beside one of theirs that is not sent yet. */
    next,
    /** On which it stands who fills the form in, and reads what was sent: whoever came by it said so. */
    link: own ?? next ?? links[0] ?? null,
  }
}

const isBy = (one: Date | null, other: Date | null): boolean => one !== null && other !== null && one <= other

/** What it asks for was sent since, with a link in whose place it came. */
const isAnswered = (links: readonly PersonalLink[], { createdAt, caseId, pathway }: PersonalLink): boolean =>
  links.some(
    (earlier) =>
      earlier.caseId === caseId &&
      earlier.pathway === pathway &&
      isBy(earlier.revokedAt, createdAt) &&
      isBy(createdAt, earlier.intake?.submittedAt ?? null),
  )

type Known = Pick<Beginning<PersonalLink, Draft>, 'links' | 'apart'>

const isOfOneRecord = (known: Known, one: string, other: string): boolean =>
  known.apart.every((moved) => goesBack(known.links, one, moved) === goesBack(known.links, other, moved))

/** A link goes back with its record, and one to a check-in with the form that it follows. */
function goesBack(links: Known['links'], id: string, moved: readonly string[]): boolean {
  if (moved.includes(id)) return true
  const follows = links.find((link) => link.id === id)?.follows ?? null
  return follows !== null && goesBack(links, follows, moved)
}
