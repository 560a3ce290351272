import type { Tier } from '@/lib/triage/urgency'

/** A handout as published. A change of its words is a new version; the old one stays with whom it was sent to. */
export interface Handout {
  readonly handout: string
  readonly version: number
  readonly locale: string
  readonly title: string
  /** One sentence for the clinician who chooses. */
  readonly about: string
  /** Markdown: the main message first, one action a step, when to get help, how sure we are. */
  readonly body: string
  readonly sources: readonly { readonly code: string; readonly title: string }[]
  readonly reviewedOn: string
  /** When it is worth suggesting, and why, in words for the clinician. */
  readonly suggestedWhen: readonly Suggestion[]
  /** Tiers that get it at once, when the intake is sent. */
  readonly givenAt: readonly Tier[]
}

export interface Suggestion {
  readonly reason: string
  readonly tiers?: readonly Tier[]
  readonly flags?: readonly string[]
  /** Item → options of which one must have been answered. */
  readonly answers?: Readonly<Record<string, readonly string[]>>
  readonly durationWeeks?: { readonly atLeast?: number; readonly below?: number }
}
