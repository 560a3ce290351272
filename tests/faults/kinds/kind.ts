import type { Chance } from '../chance'
import type { Mailbox } from '../mailbox'
import type { OwnKeel } from '../own-keel'
import type { Served } from '../served'

export interface Struck<Keel extends Served = OwnKeel> {
  readonly keel: Keel
  readonly mailbox: Mailbox
  readonly chance: Chance
}

/** One thing that goes wrong. */
export interface Kind<Keel extends Served = OwnKeel> {
  readonly name: string
  readonly words: string
  /** Whatever is in hand is ended first: no e-mail may come twice by it. */
  readonly isPlanned?: true
  /** The audit log rightly says of what comes after that its clock was set back. */
  readonly setsClock?: true
  /** Why it cannot be tried here; nothing where it can. */
  readonly leftOut?: (keel: Keel) => string | undefined
  /** Does it, and whatever would be done from outside in real life; Keel has to see to the rest. */
  readonly strike: (struck: Struck<Keel>) => Promise<void>
}
