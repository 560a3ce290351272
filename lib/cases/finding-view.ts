import type { RaisedFinding } from '@/lib/triage/finding'
import { rankOf, tiers } from '@/lib/triage/urgency'
import { privacyOf } from './privacy'
import type { Row } from './undo'

/** A finding with the titles of what it rests on. */
const findingView = (
  { id, finding, ruleSet, raisedAt, withdrawnAt, acknowledgedAt }: RaisedFinding,
  heardAgain: ReadonlySet<number>,
  { privateItems, sourceTitle }: FindingContent,
) => ({
  ...finding,
  ...privacyOf(finding, privateItems),
  flag: finding.id,
  id,
  ruleSet,
  raisedAt,
  withdrawnAt,
  acknowledgedAt,
  /** When the answers were triaged again: no patient sat before the form. */
  isFoundLater: heardAgain.has(raisedAt.getTime()),
  sources: finding.sources.map((code) => ({ code, title: sourceTitle(code) })),
})

/** Without those that were found again more urgent, and stand so: no patient took them back. */
export function findingViews(
  findings: readonly RaisedFinding[],
  events: readonly Pick<Row, 'at' | 'event'>[],
  content: FindingContent,
): readonly FindingView[] {
  const heardAgain = new Set(events.flatMap(({ at, event }) => (event.type === 'triaged-again' ? [at.getTime()] : [])))
  return findings
    .filter(({ withdrawnAt }) => withdrawnAt === null || !heardAgain.has(withdrawnAt.getTime()))
    .map((each) => findingView(each, heardAgain, content))
}

export interface FindingContent {
  readonly privateItems: ReadonlySet<string>
  readonly sourceTitle: (code: string) => string
}

export type FindingView = ReturnType<typeof findingView>

/** So many of the heaviest stand open on a case. */
const shownAtOnce = 3

/**
 * In the order in which they are read: what decided, then by tier, and what was taken back at the end. An emergency is never
 * folded away, nor is one alone.
 */
export function weighFindings(findings: readonly FindingView[], decidedBy: string | null) {
  const place = (finding: FindingView) =>
    (finding.withdrawnAt ? 100 : 0) + (finding.flag === decidedBy ? -10 : 0) + rankIn(finding)
  const sorted = [...findings].sort((one, other) => place(one) - place(other))
  const isOpen = (finding: FindingView, index: number) => index < shownAtOnce || finding.tier === 'EMERGENCY'
  const folded = sorted.filter((finding, index) => !isOpen(finding, index))
  return folded.length < 2 ? { open: sorted, folded: [] } : { open: sorted.filter(isOpen), folded }
}

const rankIn = ({ tier }: FindingView) => (tier ? rankOf(tier) : tiers.length)

export const mostUrgentFirst = (findings: readonly FindingView[]): readonly FindingView[] =>
  [...findings].sort((one, other) => rankIn(one) - rankIn(other))
