import type { AwaitedGroup } from '@/lib/clinics/group'
import type { Message } from '@/lib/messages/message'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Patient } from '@/lib/patients/patient'
import type { DrawnOnce } from '@/lib/insights/routine'
import type { RaisedFinding } from '@/lib/triage/finding'
import type { SpeaksFor } from './about-form'
import type { Case, Outcome } from './case'
import type { PlannedHandout } from '@/lib/handouts/planned'
import type { HandoutSet } from '@/lib/handouts/handout-set'
import type { PublishedOwn } from '@/lib/handouts/shelves'
import type { CheckIn } from './check-in'
import { staffOfHandouts } from './giving-view'
import type { SentHandout } from './handout-view'
import type { FormContent, Heard, SentForm, StoredForm } from './read-forms'
import type { Reader } from './readers'
import { staffIn } from './timeline'
import type { By } from './transitions'
import type { Template } from './template'
import type { Link, Way } from './told-by'
import type { Row } from './undo'

/** What the page takes of the content. */
export interface CaseContent extends FormContent {
  readonly pathway: Pathway
  readonly sourceTitle: (code: string) => string
}

export interface Receiver {
  readonly id: string
  readonly name: string
  readonly isSupervised: boolean
  /** They, or whoever covers for them, are the patient. */
  readonly isLeftOut: boolean
  /** Who covers for them, and until when. */
  readonly away: { readonly coverId: string; readonly cover: string; readonly until: Date } | null
}

/** All rows that stand behind the page of a case. */
export interface LoadedCase {
  readonly current: Case
  readonly by: By
  readonly clinic: {
    readonly name: string
    readonly phone: string
    readonly region: 'US' | 'UK'
    readonly timeZone: string
    readonly countersignDays: number
  }
  readonly patient: Patient
  readonly mails: readonly Message[]
  /** By which ways anything can leave. */
  readonly leaving: readonly Way[]
  /** Those that were not ended. */
  readonly links: readonly Link[]
  readonly form: StoredForm
  readonly findings: readonly RaisedFinding[]
  /** Behind a short form: the newest whole one that was sent. */
  readonly behind: Heard | null
  /** What else of theirs may speak against a handout. */
  readonly others: readonly SpeaksFor[]
  /** The form before this one; null where there is none, or this one is not sent. */
  readonly earlier: (Heard & { readonly became: Became | null }) | null
  /** Every form of this complaint that the patient sent. */
  readonly sent: readonly Pick<SentForm, 'answers' | 'submittedAt'>[]
  readonly events: readonly Row[]
  readonly handouts: readonly SentHandout[]
  readonly planned: readonly PlannedHandout[]
  /** What the clinic itself has published, to send. */
  readonly own: readonly PublishedOwn[]
  readonly sets: readonly HandoutSet[]
  /** The places in the library of what whoever looks has starred. */
  readonly starred: readonly string[]
  /** What is given most at this clinic, the most first. */
  readonly often: readonly string[]
  /** By name. */
  readonly templates: readonly Template[]
  readonly following: Following
  /** What else of this patient's is open, the latest first. */
  readonly othersOpen: readonly Case[]
  /** Whether it was drawn to be looked at again; null too for whoever may not see that. */
  readonly drawnOnce: DrawnOnce | null
  /** To whom cases can be given. */
  readonly receivers: readonly Receiver[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** The group that it waits for. */
  readonly awaited: AwaitedGroup | null
  readonly readers: readonly Reader[]
  /** Of everyone in `staffOf`. */
  readonly names: ReadonlyMap<string, string>
}

/** The case that a form opened; without an outcome it is open. */
export interface Became {
  readonly caseId: string
  readonly outcome: Outcome | null
  readonly closedAt: Date | null
}

export interface Following {
  readonly checkIn: CheckIn | null
  /** The case that came out of the check-in. */
  readonly openedCaseId: string | null
  /** The form that answered it and found nothing new. */
  readonly answered: StoredForm | null
  /** Of a case that came out of a check-in itself: the one before it. */
  readonly from: { readonly checkIn: CheckIn; readonly followed: Case } | null
}

export const ownerOf = ({ standing }: Case): string | null => (standing.state === 'open' ? null : standing.ownerId)

/** Everyone of the staff whom the page names. */
export const staffOf = ({
  current,
  events,
  handouts,
  planned,
  following,
}: Pick<LoadedCase, 'current' | 'events' | 'handouts' | 'planned' | 'following'>): readonly string[] =>
  [
    ...staffIn(events),
    ...staffOfHandouts(handouts, planned),
    ownerOf(current),
    current.escalation?.answered?.staffId ?? null,
    ...(current.onCall?.turns ?? []).map(({ staffId }) => staffId),
    following.checkIn?.settledBy ?? null,
  ].filter((id) => id !== null)
