import type { Tier } from '@/lib/triage/urgency'

export const outcomes = [
  'seen',
  'advice-given',
  'sent-to-emergency',
  'referred',
  'not-reached',
  'opened-in-error',
] as const
export type Outcome = (typeof outcomes)[number]

export const callResults = ['reached', 'not-reached', 'message-left', 'wrong-number'] as const

export const tierReasons = ['examined', 'spoke-with-patient', 'known-condition', 'answer-was-a-slip', 'other'] as const

/** Who holds it and whether it is done. A closed case remembers who held it last. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'claimed'; readonly ownerId: string }
  | { readonly state: 'closed'; readonly ownerId: string | null; readonly outcome: Outcome; readonly closedAt: Date }

export interface Case {
  readonly id: string
  readonly patientId: string
  readonly intakeId: string
  /** Counts every change; an edit made on an older one is refused. */
  readonly revision: number
  readonly standing: Standing
  readonly tier: Tier
  /** What triage said, whatever a clinician decided after. */
  readonly triageTier: Tier
  readonly decidedBy: string
  readonly topFlags: readonly string[]
  readonly openedAt: Date
  readonly dueAt: Date
  /** Null while the patient is still answering: a red flag opens the case before the form ends. */
  readonly submittedAt: Date | null
  readonly firstLookAt: Date | null
}
