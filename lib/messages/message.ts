export const personKinds = ['patient', 'staff'] as const
export type PersonKind = (typeof personKinds)[number]

/** Whom an e-mail of each kind is for, and whether it may be switched off: what care hangs on is always sent. */
export const messageKinds = {
  link: { to: 'patient', isEssential: true },
  'check-in': { to: 'patient', isEssential: false },
  'check-in-reminder': { to: 'patient', isEssential: false },
  'handout-sent': { to: 'patient', isEssential: false },
  'call-us': { to: 'patient', isEssential: true },
  'target-missed': { to: 'staff', isEssential: true },
  'case-taken-over': { to: 'staff', isEssential: false },
  'handout-review': { to: 'staff', isEssential: false },
  'staff-invited': { to: 'staff', isEssential: true },
  'password-reset': { to: 'staff', isEssential: true },
  'email-confirm': { to: 'staff', isEssential: true },
  'email-asked': { to: 'staff', isEssential: true },
  'email-changed': { to: 'staff', isEssential: true },
  'password-changed': { to: 'staff', isEssential: true },
  'password-off': { to: 'staff', isEssential: true },
  'password-on': { to: 'staff', isEssential: true },
  'password-is-off': { to: 'staff', isEssential: true },
  'passkey-added': { to: 'staff', isEssential: true },
  'passkey-removed': { to: 'staff', isEssential: true },
  'device-ended': { to: 'staff', isEssential: true },
  'codes-set-up': { to: 'staff', isEssential: true },
  'codes-ended': { to: 'staff', isEssential: true },
  'codes-renewed': { to: 'staff', isEssential: true },
  'codes-cleared': { to: 'staff', isEssential: true },
  'sign-in-spray': { to: 'staff', isEssential: true },
  'sign-in-spray-wide': { to: 'staff', isEssential: true },
  'arrivals-many': { to: 'staff', isEssential: true },
} as const satisfies Record<string, { to: PersonKind; isEssential: boolean }>

export type MessageKind = keyof typeof messageKinds

/** What goes to patients: by e-mail, or by text message to those who agreed to it. */
export type PatientMessage = {
  [Kind in MessageKind]: (typeof messageKinds)[Kind]['to'] extends 'patient' ? Kind : never
}[MessageKind]
export const isToPatient = (kind: MessageKind): kind is PatientMessage => messageKinds[kind].to === 'patient'

/** What wakes nobody: it goes out by day. What care hangs on goes at any hour. */
export const waitsForMorning = (kind: MessageKind): boolean => isToPatient(kind) && !messageKinds[kind].isEssential

/** Colleagues by their name; not in a mailbox that nobody has shown to be theirs, where anybody may have sent it by a name. */
export const isCalled = (kind: MessageKind): boolean => !isToPatient(kind) && kind !== 'email-confirm'

/** What was done about how somebody signs in, or is called, told to themselves. */
export type AccountMail = Extract<
  MessageKind,
  | `password-${'changed' | 'off' | 'on' | 'is-off'}`
  | `passkey-${string}`
  | 'device-ended'
  | `codes-${'set-up' | 'ended' | 'renewed'}`
>

export const messageStates = ['waiting', 'sending', 'sent', 'kept', 'unsubscribed', 'bounced', 'failed'] as const

export type MessageState = (typeof messageStates)[number]

/** Settled, and not by having gone: it was kept, not wanted, came back, or was given up. */
export const isUnsent = (state: MessageState): boolean => !['waiting', 'sending', 'sent'].includes(state)

/** Why one was not sent, in codes: the person is gone or has another address now, its link has ended, or what the mail
 * server said of the address, of the e-mail, of us, or nothing at all. */
export const messageProblems = [
  'nobody-there',
  'address-changed',
  'link-ended',
  'address-refused',
  'address-not-now',
  'mail-refused',
  'server-refused',
  'not-reached',
  'given-up',
] as const
export type MessageProblem = (typeof messageProblems)[number]

/**
 * An e-mail before it is written: its words follow from its kind, its clinic and whom it is for, so that neither a patient's
 * name nor anything clinical can slip in, and no link rests anywhere.
 */
export interface NewMessage {
  readonly kind: MessageKind
  readonly personId: string
  /** The invitation, the link to choose a password, the change of an address or the case that it leads to; of `call-us` the row
   * of the timeline that says that it was asked for. */
  readonly aboutId: string | null
  readonly address: string
}

/** One that was asked for, and what has become of it. */
export interface Message extends NewMessage {
  readonly id: string
  readonly state: MessageState
  readonly attempts: number
  readonly problem: MessageProblem | null
  readonly createdAt: Date
  readonly triedAt: Date | null
}

/** Several of these within the hour would each say the same: the first one tells of all. */
const gathered: readonly MessageKind[] = ['handout-sent', 'case-taken-over', 'handout-review']
export const isGathered = (kind: MessageKind): boolean => gathered.includes(kind)
export const gatheringMs = 60 * 60 * 1000

/** Whether an earlier one reaches them in the place of this one: it is on its way to where this one goes, or has gone there. */
export const isToldBy = ({ address, state }: Pick<Message, 'address' | 'state'>, to: string): boolean =>
  address === to && ['waiting', 'sending', 'sent', 'kept'].includes(state)

/** Somebody has to act on it now, or is waiting at a screen: it is handed over before any other. */
const first: readonly MessageKind[] = [
  'target-missed',
  'password-reset',
  'email-confirm',
  'email-asked',
  'email-changed',
]
export const goesFirst = (kind: MessageKind): boolean => first.includes(kind)

/** Those that carry a link of their own, which ends; `aboutId` says which. */
const toForms: readonly MessageKind[] = ['link', 'check-in', 'check-in-reminder']
const toPasswords: readonly MessageKind[] = ['staff-invited', 'password-reset']
export const leadsToPassword = (kind: MessageKind): boolean => toPasswords.includes(kind)
/** About another address of somebody who works here: to the new one, and to the old one. */
const ofAddresses: readonly MessageKind[] = ['email-confirm', 'email-asked', 'email-changed']
export const isOfAddress = (kind: MessageKind): boolean => ofAddresses.includes(kind)
export const isLinked = (kind: MessageKind): boolean =>
  toForms.includes(kind) || leadsToPassword(kind) || isOfAddress(kind)

/** Read in its own mailbox alone: whoever reads it can come to sign in as somebody who works here. */
export const isForOneReader = (kind: MessageKind): boolean => kind === 'password-reset' || isOfAddress(kind)
