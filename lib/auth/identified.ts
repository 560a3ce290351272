/** What a signed cookie carries: where to find the session, and nothing about the person. */
export interface Identified {
  readonly clinicId: string
  readonly sessionId: string
}
