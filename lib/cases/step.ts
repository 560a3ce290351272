export const stepKinds = ['look', 'call', 'see', 'wait', 'hand-over'] as const
export type StepKind = (typeof stepKinds)[number]

/** What a clinician may say is next: whoever says so has looked. */
export const settableSteps = ['call', 'see', 'wait', 'hand-over'] as const

/** What has to happen next with an open case, and by when. A case that nobody has looked at yet is to be looked at. */
export interface NextStep {
  readonly kind: StepKind
  readonly at: Date
  /** Of a case that is to be handed over: to whom. */
  readonly to: string | null
  /** Of a patient who is to be seen: the time is one that they were given, and not by when it has to be. */
  readonly isAgreed?: true | undefined
  /** Of what comes first, such as a look at what the patient said since: the visit that was agreed on before. */
  readonly visitAt?: Date | undefined
}

/** The same as plain data, its moments in milliseconds. */
export interface ListedStep extends Omit<NextStep, 'at' | 'visitAt'> {
  readonly at: number
  readonly visitAt?: number | undefined
}

/** In this order within a tier: nobody has looked, something is due, the patient is waited for. */
export const queues = ['new', 'due', 'waiting'] as const
export type Queue = (typeof queues)[number]

const queueOfKind: Readonly<Record<StepKind, Queue>> = {
  look: 'new',
  call: 'due',
  see: 'due',
  'hand-over': 'due',
  wait: 'waiting',
}
export const queueOf = ({ kind }: Pick<NextStep, 'kind'>): Queue => queueOfKind[kind]

export const states = ['new', 'called', 'waiting', 'to-be-seen', 'booked', 'handing-over'] as const

/** How far a case has come, in one word; none where it was taken up and the patient is still to be called. */
export function stateOf(
  { kind, isAgreed }: Pick<NextStep, 'kind' | 'isAgreed'>,
  tries: number,
): (typeof states)[number] | null {
  switch (kind) {
    case 'look':
      return 'new'
    case 'call':
      return tries > 0 ? 'called' : null
    case 'wait':
      return 'waiting'
    case 'see':
      return isAgreed ? 'booked' : 'to-be-seen'
    case 'hand-over':
      return 'handing-over'
  }
}
