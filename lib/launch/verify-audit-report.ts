import type { Break } from '@/lib/audit/chain'
import type { KeptHeads } from './kept-heads'
import type { Verified } from './verify-audit'

/** How many breaks are worth printing; the count is always there. */
const shown = 50

const many = (count: number) => count.toLocaleString('en')
const places = (from: number, to: number) =>
  from === to ? `Event ${String(from)} is` : `Events ${String(from)} to ${String(to)} are`

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

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

interface Comparison {
  /** The file that it was compared with; undefined where there was none. */
  readonly file: string | undefined
  /** The file that the settings name, whether it is there or not. */
  readonly set: string | undefined
  readonly kept: KeptHeads
  readonly verified: readonly Verified[]
  readonly now: Date
}

interface Compared {
  readonly lines: readonly string[]
  /** Heads were to be kept, ought to have been by now, and are not there, or cannot be read. */
  readonly isMissed: boolean
}

/** A head is kept each night, and the check comes an hour later: with one night missed it is not two days old yet. */
const tooOldMs = 2 * 24 * 60 * 60 * 1000

/** Of each clinic whose heads stopped coming, or never came, a line. */
function stoppedLines({ kept, verified, now }: Comparison): readonly string[] {
  const lines = verified.flatMap(({ clinicId, name, isOlderThanADay }) => {
    const moments = kept.heads.flatMap((head) => (head.clinicId === clinicId ? [Date.parse(head.at)] : []))
    const newest = moments.reduce((latest, each) => Math.max(latest, each), -Infinity)
    if (!isOlderThanADay || now.getTime() - newest <= tooOldMs) return []
    const which = `of ${name} (${clinicId})`
    return [
      moments.length === 0 ? `  No head ${which} is there.` : `  The newest head ${which} is of ${dayOf(newest)}.`,
    ]
  })
  if (lines.length === 0) return []
  return [
    ...lines,
    '  What was cut off since then is not seen. Keel adds to the file at 00:23 UTC, where it runs then and may write.',
  ]
}

const unreadLines = ({ kept: { heads, unread }, file = '' }: Comparison): readonly string[] => [
  ...unread
    .slice(0, shown)
    .map((line) => `  Line ${String(line)} of ${file} is no head that was signed with this NEXTAUTH_SECRET: left out.`),
  ...(unread.length > shown ? [`  and ${many(unread.length - shown)} more`] : []),
  ...(unread.length > 0 && heads.length === 0 ? ['  None of its lines is: is it the NEXTAUTH_SECRET of Keel?'] : []),
]

export function comparedWith(comparison: Comparison): Compared {
  const { file, set, verified } = comparison
  if (file !== undefined) {
    const wrong = [...unreadLines(comparison), ...(file === set ? stoppedLines(comparison) : [])]
    return { lines: [`Compared with ${file}.`, ...wrong], isMissed: wrong.length > 0 }
  }
  if (set !== undefined && verified.some((each) => each.isOlderThanADay))
    return {
      lines: [
        `AUDIT_HEADS_FILE is set and ${set} is not there, although the log is older than a day. Keel adds to it at 00:23 UTC: it was taken away, or Keel may not write there, or no such hour has come since it was set.`,
      ],
      isMissed: true,
    }
  return { lines: ['Compared with no kept heads: name their file with --heads.'], isMissed: false }
}
