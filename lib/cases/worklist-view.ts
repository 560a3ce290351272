import type { Tier } from '@/lib/triage/urgency'
import { isOfClosed, type WorklistFilter } from './worklist-filters'

export const viewNameMost = 40
/** So many each may have, and so many the clinic. */
export const viewsMost = 20

/** To what the worklist is narrowed. Whom somebody searches for is no part of it: it is a person's name. */
export interface Narrowing {
  readonly filter: WorklistFilter
  readonly tier: Tier | null
  readonly complaint: string | null
}

export interface WorklistView extends Narrowing {
  readonly id: string
  readonly name: string
  /** The clinic's, not one's own. */
  readonly isShared: boolean
}

/** What there is to narrow to, for whoever looks. */
export interface Offered {
  /** Whether they are in a group. */
  readonly isInGroup: boolean
  /** Whether the clinic wants what some close to be read by a colleague. */
  readonly asksToSign: boolean
  /** About which complaints it asks. */
  readonly complaints: readonly string[]
}

export const lostParts = ['groups', 'to-sign', 'complaint'] as const
/** What a view asks for and there is no more. */
export type LostPart = (typeof lostParts)[number]

/** What is left of a view by what there is now: it never shows less than that. */
export function leftOf({ filter, tier, complaint }: Narrowing, offered: Offered) {
  const isThere: Readonly<Partial<Record<WorklistFilter, boolean>>> = {
    groups: offered.isInGroup,
    'to-sign': offered.asksToSign,
  }
  const hasFilter = isThere[filter] ?? true
  const hasComplaint = complaint === null || offered.complaints.includes(complaint)
  const left: Narrowing = {
    filter: hasFilter ? filter : 'all',
    tier,
    complaint: hasComplaint ? complaint : null,
  }
  const lost = lostParts.filter((part) => (part === 'complaint' ? !hasComplaint : part === filter && !hasFilter))
  return { left, lost }
}

/** Where there is no such view any more, that is what `opened` says. */
export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone'; readonly isStart: boolean }
  | { readonly kind: 'view'; readonly view: WorklistView; readonly lost: readonly LostPart[] }

/** What somebody asked for by a view's id, or with no word of what they want to see: then it is what they start with. */
export function openedBy(
  asked: { readonly viewId: string | null; readonly isStart: boolean },
  { views, startId, offered }: { views: readonly WorklistView[]; startId: string | null; offered: Offered },
): { readonly opened: Opened; readonly left: Narrowing | null } {
  const id = asked.isStart ? startId : asked.viewId
  if (id === null) return { opened: { kind: 'none' }, left: null }
  const view = views.find((each) => each.id === id)
  if (!view) return { opened: { kind: 'gone', isStart: asked.isStart }, left: null }
  const { left, lost } = leftOf(view, offered)
  return { opened: { kind: 'view', view, lost }, left }
}

/** Closed cases are of all tiers. */
export const narrowingOf = ({ filter, tier, complaint }: Narrowing): Narrowing => ({
  filter,
  tier: isOfClosed(filter) ? null : tier,
  complaint,
})

export const isSameNarrowing = (one: Narrowing, other: Narrowing): boolean =>
  one.filter === other.filter && one.tier === other.tier && one.complaint === other.complaint
