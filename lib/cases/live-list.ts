import type { GroupView } from '@/lib/clinics/group'
import type { Attention } from '@/lib/handouts/reading'
import type { EmergencyReply } from '@/lib/intake/emergency-reply'
import type { Tier } from '@/lib/triage/urgency'
import type { CheckInKind } from './check-in'
import { type ListedStep, type Queue, queueOf } from './step'
import type { WorklistFilter } from './worklist-filters'

/** A case as a row shows it. Plain data, so that it is the same from the page and from a later answer. */
export interface ListedCase {
  readonly id: string
  readonly name: string
  readonly age: number
  readonly tier: Tier
  readonly topFlags: readonly string[]
  readonly moreFlags: number
  /** It was closed before: why it is open again, where a colleague said so and the record is not restricted. */
  readonly reopened: { readonly words: string | null } | null
  /** Moments in milliseconds. */
  readonly openedAt: number
  /** Null of a closed case. */
  readonly nextStep: ListedStep | null
  /** The patient is to come later than they have to be seen, and by when that is. */
  readonly bookedLate: { readonly target: number; readonly word: string | null } | null
  /** Tried in vain past the target: since when. */
  readonly unreachedSince: number | null
  /** Calls since the patient was last reached. */
  readonly tries: number
  readonly closedAt: number | null
  /** By when a colleague has to have read how it was closed; null where nobody has to. */
  readonly signBy: number | null
  /** The language that they answered in, where it is not English. */
  readonly speaks: string | null
  readonly isStillAnswering: boolean
  /** What the patient, told to get help now, says they do. */
  readonly patientSays: EmergencyReply | null
  /** Its target was missed; who answered for it, where someone has. */
  readonly escalation: { readonly answeredBy: string | null } | null
  /** The case came out of a check-in. */
  readonly checkIn: CheckInKind | null
  /** Its own check-in got no answer, and nobody has seen to it yet. */
  readonly isUnheard: boolean
  /** What became of reading, asks for a person, and nobody has seen to it yet. */
  readonly reading: Attention | null
  /** The patient did something that nobody has read yet. */
  readonly hasNews: boolean
  /** Opening it asks for a reason first. */
  readonly isRestricted: boolean
  /** They came by the start page and are known by what they typed alone. */
  readonly isUnmatched: boolean
  readonly owner: Owner | null
  /** The group that it was given to, and waits for, while nobody has it. */
  readonly group: GroupView | null
}

interface Person {
  readonly name: string
  readonly isMe: boolean
}

/** While they are away somebody covers. */
type Owner = Person & { readonly cover: Person | null }

/** An emergency that nobody has opened, wherever it stands. */
export interface Emergency extends Pick<ListedCase, 'id' | 'name' | 'age' | 'topFlags' | 'isRestricted'> {
  /** When it became what nobody has opened: the case of whoever reports a new sign hours later is another emergency. */
  readonly targetFrom: number
}

export interface WithoutCase {
  readonly patientId: string
  readonly name: string
  readonly age: number
  readonly reading: Attention
  readonly isRestricted: boolean
}

export interface Complaint {
  readonly id: string
  readonly name: string
}

export interface WorklistAnswer {
  readonly filter: WorklistFilter
  readonly now: number
  readonly timeZone: string
  readonly counts: Readonly<Record<Tier, number>>
  readonly countCap: number
  /** Of what is counted beside the tiers. */
  readonly filterCap: number
  readonly unheard: number
  /** How many handouts ask for a person, at most `filterCap`. */
  readonly toTalkOver: number
  /** How many closed cases wait to be read, at most `filterCap`; null where the clinic does not ask for that. */
  readonly toSign: number | null
  /** How many open cases nobody has, at most `filterCap`. */
  readonly unclaimed: number
  /** How many open cases the asker has or covers, at most `filterCap`. */
  readonly mine: number
  /** How many wait for groups of the asker's, at most `filterCap`; null where they are in none. */
  readonly forGroups: number | null
  /** The complaint that alone is listed; null where every one is. */
  readonly complaint: string | null
  /** To which it can be narrowed. */
  readonly complaints: readonly Complaint[]
  readonly rows: readonly ListedCase[]
  /** Of the rows that were on the asker's screen, those that are not on this page now, as they are now. */
  readonly elsewhere: readonly ListedCase[]
  /** Whose handouts, given without a case, ask for a person; where that is what the list is for. */
  readonly withoutCase: readonly WithoutCase[]
  readonly emergencies: readonly Emergency[]
  readonly next: string | null
  /** Nobody is written like the search; these names come close to it. */
  readonly isCloseOnly: boolean
}

/** What stands over the rows that follow: the tier, and what of it. */
export interface GroupHeading {
  readonly tier: Tier
  readonly queue: Queue
}

/** What a reader has in front of them, and what waits until they ask for it. */
export interface LiveList {
  readonly shown: readonly ListedCase[]
  /** Over which rows a group began when the list was shown: like the rows, it does not move. */
  readonly headings: ReadonlyMap<string, GroupHeading>
  readonly waiting: readonly ListedCase[]
  readonly latest: WorklistAnswer
  /** Whether more cases followed when the list was shown. */
  readonly hadMore: boolean
}

/** Open cases stand in groups; a list that holds closed ones has none. */
function headingsOf({ filter, rows }: WorklistAnswer): ReadonlyMap<string, GroupHeading> {
  const headings = new Map<string, GroupHeading>()
  if (filter === 'closed' || filter === 'no-reply' || filter === 'reading') return headings
  let above: GroupHeading | null = null
  for (const { id, tier, nextStep } of rows) {
    if (!nextStep) continue
    const heading: GroupHeading = { tier, queue: queueOf(nextStep) }
    if (above?.tier !== heading.tier || above.queue !== heading.queue) headings.set(id, heading)
    above = heading
  }
  return headings
}

export const freshList = (answer: WorklistAnswer): LiveList => ({
  shown: answer.rows,
  headings: headingsOf(answer),
  waiting: [],
  latest: answer,
  hadMore: answer.next !== null,
})

/**
 * Rows on screen are renewed where they stand and never move; new ones wait. Where the list had more pages, what now
 * follows the last row on screen is not new: it came up from the next page because others left.
 */
export function merge(list: LiveList, answer: WorklistAnswer): LiveList {
  const now = new Map([...answer.elsewhere, ...answer.rows].map((row) => [row.id, row]))
  const onScreen = new Set(list.shown.map(({ id }) => id))
  const last = answer.rows.findLastIndex(({ id }) => onScreen.has(id))
  const reach = list.hadMore && last >= 0 ? answer.rows.slice(0, last + 1) : answer.rows
  return {
    ...list,
    shown: list.shown.map((row) => now.get(row.id) ?? row),
    waiting: reach.filter(({ id }) => !onScreen.has(id)),
    latest: answer,
  }
}

/** Whether a row is still what this list is for; one that is not stays in sight, marked, until the list is renewed. */
export function belongs(filter: WorklistFilter, tier: Tier | null, row: ListedCase): boolean {
  if (tier !== null && row.tier !== tier) return false
  if (filter === 'closed') return row.closedAt !== null
  if (filter === 'to-sign') return row.signBy !== null
  if (filter === 'no-reply') return row.isUnheard
  if (filter === 'reading') return row.reading !== null
  if (row.closedAt !== null) return false
  if (filter === 'mine') return row.owner?.isMe === true || row.owner?.cover?.isMe === true
  if (filter === 'groups') return row.owner === null && row.group?.isMine === true
  if (filter === 'unclaimed') return row.owner === null
  if (filter === 'escalated') return row.escalation !== null
  return filter !== 'answering' || row.isStillAnswering
}

/** Emergencies that the reader cannot see where they are: behind a filter, on another page, or waiting. */
export const outOfSight = (list: LiveList): readonly Emergency[] => {
  const onScreen = new Set(list.shown.map(({ id }) => id))
  return list.latest.emergencies.filter(({ id }) => !onScreen.has(id))
}

/** By which an emergency is known, and told once. */
export const keyOf = ({ id, targetFrom }: Pick<Emergency, 'id' | 'targetFrom'>): string => `${id} ${String(targetFrom)}`

/** Those that were not there when the reader last knew. */
export const arrivals = (known: ReadonlySet<string>, emergencies: readonly Emergency[]): readonly Emergency[] =>
  emergencies.filter((each) => !known.has(keyOf(each)))
