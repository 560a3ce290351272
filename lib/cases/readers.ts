import type { Case } from './case'

/** Whoever has the page open says so every 20 seconds; twice missed is gone. */
export const readerPingMs = 20_000
export const readerGoneMs = 45_000

export interface Reader {
  readonly name: string
  readonly since: Date
}

/** What a page of this case shows, in one word: where it is another than the one that was drawn, the page is stale. */
export const drawnAs = ({ revision, tries, nextStep }: Pick<Case, 'revision' | 'tries' | 'nextStep'>): string =>
  [revision, tries, nextStep?.kind, nextStep?.at.getTime()].join(' ')

/** Refusals that say: the page shows what the case is no more. */
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
  'escalation-answered',
  'not-escalated',
  'check-in-not-waiting',
])
export const isStale = (code: string | null): boolean => code !== null && stale.has(code)
