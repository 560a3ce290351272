import type { Outcome } from '@/lib/cases/case'
import type { ReadRow } from '@/lib/cases/case-answers'
import type { CheckIn } from '@/lib/cases/check-in'
import type { Privacy } from '@/lib/cases/privacy'
import type { Verdict } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Finding } from '@/lib/triage/finding'
import type { Tier } from '@/lib/triage/urgency'

/** What the parts of the case page are given. The operation returns more; each part takes what it names. */
export interface CaseModel {
  readonly id: string
  readonly revision: number
  readonly now: Date
  readonly timeZone: string
  readonly tier: Tier
  readonly triageTier: Tier
  readonly decidedBy: string
  readonly dueAt: Date
  readonly firstLookAt: Date | null
  readonly standing: {
    readonly state: 'open' | 'claimed' | 'closed'
    readonly owner: { readonly name: string; readonly isMe: boolean } | null
    readonly outcome: Outcome | null
  }
  /** Of a claimed case: whose, and since when. */
  readonly heldBy: { readonly ownerId: string; readonly since: Date | null } | null
  readonly findings: readonly FindingModel[]
  readonly handouts: readonly HandoutModel[]
  readonly library: readonly LibraryEntry[]
}

export interface FindingModel extends Omit<Finding, 'sources'>, Privacy {
  readonly flag: string
  readonly raisedAt: Date
  readonly withdrawnAt: Date | null
  readonly acknowledgedAt: Date | null
  readonly sources: readonly { readonly code: string; readonly title: string }[]
}

/** The case that a check-in follows. */
export interface FollowsModel {
  readonly caseId: string
  readonly kind: CheckIn['kind']
  readonly at: Date
}

export interface CheckInModel extends Pick<
  CheckIn,
  'kind' | 'state' | 'reason' | 'dueAt' | 'sentAt' | 'remindedAt' | 'settledAt'
> {
  /** By name. */
  readonly settledBy: string | null
  readonly hasBegun: boolean
  readonly hasAddress: boolean
  /** The case that came out of it. */
  readonly openedCaseId: string | null
  readonly isUnheard: boolean
  /** Of an answered one that found nothing new: what was said. */
  readonly sections: readonly ReadRow[]
}

export interface HandoutModel {
  readonly id: string
  readonly title: string
  readonly locale: Locale
  readonly personalLine: string
  readonly by: string | null
  readonly assignedAt: Date
  readonly openedAt: Date | null
  readonly confirmedAt: Date | null
  readonly teachBack: TeachBackModel | null
}

export interface TeachBackModel {
  readonly verdict: Verdict
  readonly at: Date
  /** In the patient's language. */
  readonly ask: string
  readonly answer: string
}

export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly suggestedBecause: string | null
}
