/** What making a link answers with: shown once, because only its hash is kept, or sent to an address and not shown. */
export interface LinkState {
  readonly link: string | null
  readonly expiresAt: string | null
  /** Where it was sent. */
  readonly address: string | null
  /** Names a sentence of `refusals`. */
  readonly code: string | null
}

export const noLink: LinkState = { link: null, expiresAt: null, address: null, code: null }
