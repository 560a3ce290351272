import type { EmergencyReply } from '@/lib/intake/emergency-reply'
import type { Tier } from '@/lib/triage/urgency'
import type { NextStep } from './step'

export const outcomes = [
  'seen',
  'advice-given',
  'sent-to-emergency',
  'admitted',
  'referred',
  'not-reached',
  'opened-in-error',
] as const
export type Outcome = (typeof outcomes)[number]

export const callResults = ['reached', 'not-reached', 'message-left', 'wrong-number'] as const

export const tierReasons = ['examined', 'spoke-with-patient', 'known-condition', 'answer-was-a-slip', 'other'] as const

/** Whether the tier that the rules gave was right, as judged by whoever closes the case. */
export const judgments = ['right', 'too-high', 'too-low'] as const
export type Judgment = (typeof judgments)[number]

/** What it turned out to be, by its code in ICD-10 and in the words that stood beside it then. */
export interface OutcomeCode {
  readonly icd10: string
  readonly text: string
}

/** Who holds it and whether it is done. A closed case remembers who held it last. */
export type Standing =
  | {
      readonly state: 'open'
      /** The group that it was given to, and waits for: nobody has it until somebody claims it. */
      readonly groupId?: string
    }
  | { readonly state: 'claimed'; readonly ownerId: string }
  | {
      readonly state: 'closed'
      readonly ownerId: string | null
      readonly outcome: Outcome
      readonly codes: readonly OutcomeCode[]
      readonly closedAt: Date
      /** By when a colleague has to have read it; null where nobody has to, or somebody has. */
      readonly signBy: Date | null
    }

/** A target that was missed: the leads are told, and told again until someone answers for it by name. */
export interface Escalation {
  readonly at: Date
  readonly toldAt: Date
  readonly timesTold: number
  readonly answered: { readonly staffId: string; readonly at: Date } | null
}

/** Whom of those on call Keel called about what was missed: this turn of the list, and which turn it is. */
export interface OnCallRound {
  readonly round: number
  readonly turns: readonly { readonly staffId: string; readonly at: Date }[]
}

export interface Case {
  readonly id: string
  readonly patientId: string
  readonly intakeId: string
  /** The complaint that it is about. */
  readonly pathway: string
  /** Counts every change; an edit made on an older one is refused. */
  readonly revision: number
  readonly standing: Standing
  readonly tier: Tier
  /** What triage said, whatever a clinician decided after. */
  readonly triageTier: Tier
  readonly decidedBy: string
  /** What it is told by in one line, and how many flags more there are. */
  readonly topFlags: readonly string[]
  readonly moreFlags: number
  readonly openedAt: Date
  /** From when the target runs: from the opening, or from when the patient raised the case or opened it again. */
  readonly targetFrom: Date
  readonly dueAt: Date
  /** Null while the patient is still answering: a red flag opens the case before the form ends. */
  readonly submittedAt: Date | null
  /** Of what is known now: a case that the patient raises is new again. */
  readonly firstLookAt: Date | null
  readonly escalation: Escalation | null
  /** Of the last escalation that anybody was called about. */
  readonly onCall: OnCallRound | null
  /** Null once it is closed, and only then. */
  readonly nextStep: NextStep | null
  /** Calls since the patient was last reached. */
  readonly tries: number
  /** What the patient, told to get help now, says they do; null where nobody was told, or nothing was said yet. */
  readonly patientSays: PatientSays | null
}

export interface PatientSays {
  readonly reply: EmergencyReply
  readonly at: Date
}

/** Neither sent nor left at the advice to get help: what is open may be answered any moment. */
export const isStillAnswering = ({
  submittedAt,
  patientSays,
}: Pick<Case, 'submittedAt'> & { readonly patientSays: Pick<PatientSays, 'reply'> | null }): boolean =>
  submittedAt === null && (patientSays === null || patientSays.reply === 'mistake')
