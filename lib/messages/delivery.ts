import { isLinked, type Message, messageKinds, type MessageProblem, type MessageState } from './message'

/** Longer than any try lasts, and shorter than a job that was lost with its process is waited for. */
export const tryMs = 90_000

/** When a try that is under way counts as lost. */
export const lostAt = (triedAt: Date): Date => new Date(triedAt.getTime() + tryMs)

/** Whether it is somebody's turn to send it: what is settled is sent by nobody, what is under way by one. */
export function turnOf({ state, triedAt }: Message, now: Date): 'free' | 'under-way' | 'settled' {
  if (state === 'waiting') return 'free'
  if (state !== 'sending') return 'settled'
  return triedAt && now < lostAt(triedAt) ? 'under-way' : 'free'
}

export interface Recipient {
  /** Where the person is reached today; null where there is none, or where the person no longer works here. */
  readonly address: string | null
  readonly isThere: boolean
  /** Whether they want only what cannot be left out. */
  readonly isOff: boolean
}

export interface Settled {
  readonly state: MessageState
  readonly problem: MessageProblem | null
}

interface Circumstances {
  readonly recipient: Recipient
  /** Of an e-mail that carries a link. */
  readonly isLinkLiving: boolean
  readonly hasServer: boolean
}

/** What settles an e-mail without sending it; null where it is to be sent. */
export function withoutSending(message: Message, circumstances: Circumstances): Settled | null {
  const { recipient, isLinkLiving, hasServer } = circumstances
  if (!recipient.isThere) return { state: 'failed', problem: 'nobody-there' }
  if (recipient.address !== message.address) return { state: 'failed', problem: 'address-changed' }
  if (recipient.isOff && !messageKinds[message.kind].isEssential) return { state: 'unsubscribed', problem: null }
  if (isLinked(message.kind) && !isLinkLiving) return { state: 'failed', problem: 'link-ended' }
  return hasServer ? null : { state: 'kept', problem: null }
}

/** What the mail server made of it. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** It will be refused each time. */
  | { readonly kind: 'refused'; readonly problem: MessageProblem }
  /** It may be taken later. */
  | { readonly kind: 'not-now'; readonly problem: MessageProblem }

export interface ServerError {
  readonly command?: string | undefined
  readonly responseCode?: number | undefined
  readonly response?: string | undefined
}

/** RFC 3463: 5.1 and 5.2 speak of the address and of its mailbox. Some servers say so only when they have read it all. */
const ofAddress = /^5\d\d[ -]5\.[12]\./

/** 5xx is for good and 4xx is for now; that we may not send at all, somebody at the clinic can put right. */
export function outcomeOf({ command, responseCode = 0, response = '' }: ServerError): Outcome {
  if (responseCode === 0) return { kind: 'not-now', problem: 'not-reached' }
  const isForGood = responseCode >= 500
  if (command === 'RCPT TO' && isForGood) return { kind: 'refused', problem: 'address-refused' }
  if (command === 'RCPT TO') return { kind: 'not-now', problem: 'address-not-now' }
  if (command === 'DATA' && isForGood) {
    return { kind: 'refused', problem: ofAddress.test(response) ? 'address-refused' : 'mail-refused' }
  }
  return { kind: 'not-now', problem: 'server-refused' }
}

/** What the mail server says of the address itself. */
const ofMailbox: readonly MessageProblem[] = ['address-refused', 'address-not-now']

/**
 * After a try: what waits is tried again until as many tries were made as are allowed. A mailbox that takes nothing for all that
 * time is as good as none.
 */
export function afterTry(outcome: Outcome, attempts: number, allowed: number): Settled {
  if (outcome.kind === 'taken') return { state: 'sent', problem: null }
  const { problem } = outcome
  if (outcome.kind === 'not-now' && attempts < allowed) return { state: 'waiting', problem }
  return { state: ofMailbox.includes(problem) ? 'bounced' : 'failed', problem }
}

/** Of what no job is left for: a try that was cut off may have come to its end. */
export const givenUp = ({ state, problem }: Settled): Settled => ({
  state: 'failed',
  problem: (state === 'waiting' ? problem : null) ?? 'given-up',
})

const hopeless: readonly (MessageProblem | null)[] = ['nobody-there', 'address-changed', 'link-ended']

/** What was not taken may be sent again by hand, unless it would end in the same way, or where to is not kept any more. */
export const canSendAgain = (
  { state, problem, address }: Settled & Pick<Message, 'address'>,
  hasServer: boolean,
): boolean =>
  hasServer && address !== '' && ['kept', 'bounced', 'failed'].includes(state) && !hopeless.includes(problem)

/** When e-mail to an address last came back; null where a later one was taken. The latest are first. */
export function bounceOf(messages: readonly Message[]): Date | null {
  const last = messages.find(({ state }) => state === 'sent' || state === 'bounced')
  return last?.state === 'bounced' ? (last.triedAt ?? last.createdAt) : null
}
