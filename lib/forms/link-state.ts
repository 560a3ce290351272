/** What making a link answers with: shown once, because only its hash is kept. */
export interface LinkState {
  readonly link: string | null
  readonly expiresAt: string | null
  /** Names a sentence of `refusals`. */
  readonly code: string | null
}

export const noLink: LinkState = { link: null, expiresAt: null, code: null }
