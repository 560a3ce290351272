import { type ReplayReport, tierChanges } from '@/lib/triage/replay'

/** How many ids are worth printing; the count is always there. */
const shown = 20

const line = (label: string, value: string | number) => `  ${label.padEnd(34)} ${String(value).padStart(7)}`

const rules = (heading: string, tally: Readonly<Record<string, number>>): readonly string[] => {
  const entries = Object.entries(tally).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? [] : ['', heading, ...entries.map(([id, times]) => line(id, times))]
}

const listed = (heading: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [
        '',
        heading,
        ...ids.slice(0, shown).map((id) => `  ${id}`),
        ...(ids.length > shown ? [`  and ${String(ids.length - shown)} more`] : []),
      ]

/** Numbers, rules and ids of submissions: no names and no answers. */
export const reportLines = (report: ReplayReport): readonly string[] => [
  line('Submissions replayed', report.count),
  line('would get another tier', report.changed.length),
  ...tierChanges.filter((way) => report.byTier[way]).map((way) => line(`  ${way}`, report.byTier[way] ?? 0)),
  ...rules('Would newly fire', report.wouldFire),
  ...rules('Would no longer fire', report.wouldNotFire),
  ...listed('Another tier for', report.changed),
  '',
  line('do not come out as stored (must be 0)', report.unfaithful.length),
  ...listed('Not as stored', report.unfaithful),
]
