import type { FormState } from '@/lib/forms/form-state'
import type { Case } from './case'

/** Whoever has the page open says so every 20 seconds; twice missed is gone. */
export const readerPingMs = 20_000
export const readerGoneMs = 45_000

export interface Reader {
  readonly name: string
  readonly since: Date
}

type Shown = Pick<Case, 'revision' | 'tries' | 'nextStep'>

/**
 * What a page of this case shows, in one word: where it is another than the one that was drawn, the page is stale. What the patient
 * says, and a colleague's note, change nothing of the case but its newest event.
 */
export const drawnAs = ({ revision, tries, nextStep }: Shown, newestEvent: string | undefined): string =>
  [revision, tries, nextStep?.kind, nextStep?.at.getTime(), newestEvent].join(' ')

/** Refusals that say: the page shows what the case is no more; what speaks against a handout is one too. */
const stale: ReadonlySet<string> = new Set([
  'case-changed',
  'case-taken',
  'case-closed',
  'case-not-claimed',
  'case-not-closed',
  'countersigned-already',
  'reopened-already',
  'countersign-not-waiting',
  'case-yours-already',
  'case-still-answering',
  'tier-same',
  'undo-changed-since',
  'handout-sent-already',
  'handout-told-today',
  'handout-asks-anew',
  'handout-held-since',
  'escalation-answered',
  'not-escalated',
  'check-in-not-waiting',
  'set-changed',
  'named-plan-changed',
  'template-changed',
])
export const isStale = ({ code, fields }: Pick<FormState, 'code' | 'fields'>): boolean =>
  code !== null && (stale.has(code) || 'thoughtOf' in fields)
