import type { Break } from '@/lib/audit/chain'
import type { Verified } from './verify-audit'

/** How many breaks are worth printing; the count is always there. */
const shown = 50

const many = (count: number) => count.toLocaleString('en')
const places = (from: number, to: number) =>
  from === to ? `Event ${String(from)} is` : `Events ${String(from)} to ${String(to)} are`

const placed = (position: number | null) =>
  position === null ? 'An event that is not sealed yet' : `Event ${String(position)}`

function sentence(found: Break): string {
  switch (found.kind) {
    case 'changed':
      return `Event ${String(found.position)} (${found.id}) was changed after it was sealed.`
    case 'inserted':
      return `Event ${String(found.position)} (${found.id}) was put in: no event after it was chained to it.`
    case 'moved':
      return `Event ${String(found.position)} (${found.id}) belongs at ${String(found.from)}: it was swapped.`
    case 'removed':
      return `${places(found.from, found.to)} missing.`
    case 'truncated':
      return `${places(found.from, found.to)} missing at the end.`
    case 'rewritten':
      return `Event ${String(found.position)} is not the one that the kept head names: the chain was written anew up to it.`
  }
}

/** Numbers, places and ids; of a clinic its name. */
export const verifiedLines = (each: Verified): readonly string[] => [
  `${each.name} (${each.clinicId}): ${many(each.head.length)} events in the chain, ${many(each.unsealed)} not sealed yet.`,
  ...each.breaks.slice(0, shown).map((found) => `  ${sentence(found)}`),
  ...(each.breaks.length > shown ? [`  and ${many(each.breaks.length - shown)} more`] : []),
  ...(each.misfiled > 0 ? [`  "Who saw this record" is wrong; events concerned: ${many(each.misfiled)}.`] : []),
  ...(each.waitedSeconds > 60 ? [`  The oldest has waited ${many(each.waitedSeconds)} s: is Keel running?`] : []),
  ...each.earlier
    .slice(0, shown)
    .map(({ position, id }) => `  ${placed(position)} (${id}) says that it is earlier than others before it.`),
  ...(each.earlier.length > 0
    ? [
        `  Events that say so: ${many(each.earlier.length)}. The clock of the database was set back, or whoever owns it put them in.`,
      ]
    : []),
]

/** What it was compared with; `isMissed` where heads were to be kept, ought to have been by now, and are not there. */
export function comparedWith(
  file: string | undefined,
  missing: string | undefined,
  verified: readonly Verified[],
): { readonly line: string; readonly isMissed: boolean } {
  if (file !== undefined) return { line: `Compared with ${file}.`, isMissed: false }
  if (missing !== undefined && verified.some((each) => each.isOlderThanADay))
    return {
      line: `AUDIT_HEADS_FILE is set and ${missing} is not there, although the log is older than a day. Keel adds to it at 00:23 UTC: it was taken away, or Keel may not write there, or no such hour has come since it was set.`,
      isMissed: true,
    }
  return { line: 'Compared with no kept heads: name their file with --heads.', isMissed: false }
}
