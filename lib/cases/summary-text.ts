/** A line with a name, or one of several under a heading. */
export interface TextRow {
  readonly label: string
  readonly value: string
  readonly isPrivate?: boolean
}

export interface TextBlock {
  readonly title: string
  readonly rows: readonly TextRow[]
}

export interface SummarySource {
  /** Who it is about: name, age, birthday, record number. */
  readonly identity: string
  /** The tier, what decided it and when it came. */
  readonly tier: readonly TextRow[]
  readonly blocks: readonly TextBlock[]
  /** What stands in for what is left out; it says how many and not what. */
  readonly leftOut: (count: number) => string
  /** The last line: when it was copied and from where. */
  readonly origin: string
}

/** Line breaks inside an answer would look like lines of the record it is pasted into. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const lineOf = ({ label, value }: TextRow): string =>
  value === '' ? oneLine(label) : `${oneLine(label)}: ${oneLine(value)}`

/** The case in plain text for another record. What is private stays out: whoever pastes it may be read along with. */
export function summaryText({ identity, tier, blocks, leftOut, origin }: SummarySource): string {
  const rows = [...tier, ...blocks.flatMap((block) => block.rows)]
  const hidden = rows.filter((row) => row.isPrivate).length
  const open = (some: readonly TextRow[]) => some.filter((row) => !row.isPrivate)
  const parts = [
    [oneLine(identity), ...open(tier).map(lineOf)],
    ...blocks
      .map((block) => ({ ...block, rows: open(block.rows) }))
      .filter((block) => block.rows.length > 0)
      .map(({ title, rows: shown }) => [title, ...shown.map((row) => `- ${lineOf(row)}`)]),
    ...(hidden > 0 ? [[leftOut(hidden)]] : []),
    [oneLine(origin)],
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}
