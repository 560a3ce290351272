import type { Chance } from '../chance'
import type { Mailbox } from '../mailbox'
import type { OwnKeel } from '../own-keel'

export interface Struck {
  readonly keel: OwnKeel
  readonly mailbox: Mailbox
  readonly chance: Chance
}

/** One thing that goes wrong. */
export interface Kind {
  readonly name: string
  readonly words: string
  /** Why it cannot be tried here; nothing where it can. */
  readonly leftOut?: (keel: OwnKeel) => string | undefined
  /** Does it, and whatever would be done from outside in real life; Keel has to see to the rest. */
  readonly strike: (struck: Struck) => Promise<void>
}
