/** Whom an e-mail of each kind is for, and whether it may be switched off: what care hangs on is always sent. */
export const messageKinds = {
  link: { to: 'patient', isEssential: true },
  'check-in': { to: 'patient', isEssential: false },
  'check-in-reminder': { to: 'patient', isEssential: false },
  'handout-sent': { to: 'patient', isEssential: false },
  'target-missed': { to: 'staff', isEssential: true },
  'case-taken-over': { to: 'staff', isEssential: false },
} as const satisfies Record<string, { to: 'patient' | 'staff'; isEssential: boolean }>

export type MessageKind = keyof typeof messageKinds

export const messageStates = ['waiting', 'sent', 'kept', 'unsubscribed', 'bounced', 'failed'] as const

/**
 * An e-mail before it is written: its words follow from its kind, its clinic and whom it is for, so that neither a name
 * nor anything clinical can slip in, and no link rests anywhere.
 */
export interface NewMessage {
  readonly kind: MessageKind
  readonly personId: string
  /** The invitation or the case it leads to. */
  readonly aboutId: string | null
  readonly address: string
}
