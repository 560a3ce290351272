/** A link as a square to photograph: `path` draws its dark parts in a field of `size` by `size`. */
export interface LinkSquare {
  readonly size: number
  readonly path: string
}

/** A link that is shown once, because only its hash is kept. */
export interface ShownLink {
  readonly link: string
  readonly expiresAt: string
  readonly square: LinkSquare
}

/** What making a link answers with. */
export interface LinkState {
  readonly shown: ShownLink | null
  /** Where it was sent, and then not shown. */
  readonly address: string | null
  /** Why not, in words. */
  readonly problem: string | null
}

export const noLink: LinkState = { shown: null, address: null, problem: null }
