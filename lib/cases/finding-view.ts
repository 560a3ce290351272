import type { RaisedFinding } from '@/lib/triage/finding'
import { rankOf, tiers } from '@/lib/triage/urgency'
import { privacyOf } from './privacy'

/** A finding with the titles of what it rests on. */
export const findingView = (
  { id, finding, raisedAt, withdrawnAt, acknowledgedAt }: RaisedFinding,
  { privateItems, sourceTitle }: FindingContent,
) => ({
  ...finding,
  ...privacyOf(finding, privateItems),
  flag: finding.id,
  id,
  raisedAt,
  withdrawnAt,
  acknowledgedAt,
  sources: finding.sources.map((code) => ({ code, title: sourceTitle(code) })),
})

export interface FindingContent {
  readonly privateItems: ReadonlySet<string>
  readonly sourceTitle: (code: string) => string
}

export type FindingView = ReturnType<typeof findingView>

const rankIn = ({ tier }: FindingView) => (tier ? rankOf(tier) : tiers.length)

export const mostUrgentFirst = (findings: readonly FindingView[]): readonly FindingView[] =>
  [...findings].sort((one, other) => rankIn(one) - rankIn(other))
