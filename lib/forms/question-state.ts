import type { SaidError } from './said'

/** What one page of questions shows after it was sent without moving on. */
export interface QuestionState {
  /** Null where only fields are at fault. */
  readonly code: string | null
  /** Why not, in words. */
  readonly problem: string | null
  readonly errors: Readonly<Record<string, SaidError>>
  /** What was typed, by field; null where the page shows what is saved. */
  readonly typed: Readonly<Record<string, readonly string[]>> | null
  /** Signs of an emergency would be left open: the first field that waits. */
  readonly askingAgain?: { readonly at: string | null }
  /** Everything was saved, and the page must be fetched anew as a whole. */
  readonly isReloading?: true
}

export const untouched: QuestionState = { code: null, problem: null, errors: {}, typed: null }

/** The reply to a save in passing. `isInterrupting`: an answer means "now", and the page must say so. */
export type AutosaveReply =
  | {
      readonly ok: true
      readonly revision: number
      readonly savedAt: string
      readonly isInterrupting: boolean
      /** Something on the page is not complete, such as a sign without its time, and is not kept yet. */
      readonly isPartly: boolean
      /** Another device answered on this page meanwhile: it is to be drawn anew. */
      readonly isElsewhere: boolean
    }
  | { readonly ok: false; readonly code: string }
