import type { Finding, Verdict } from './compare'
import type { Watch } from './watch'

export interface Row {
  readonly kind: { readonly name: string }
  /** Why it was not tried. */
  readonly leftOut: string | undefined
}

const cell = (value: string | number, width: number) => String(value).padStart(width)

export function table(rows: readonly Row[], { lost, doubled }: Verdict, watch: Watch): readonly string[] {
  const width = Math.max(...rows.map(({ kind }) => kind.name.length))
  const head = `${'kind'.padEnd(width)}  tried  lost  doubled  uncalm  longest wait, s`
  const lines = rows.map(({ kind, leftOut }) => {
    const { tried, uncalm, longest } = watch.figuresOf(kind.name)
    if (leftOut) return `${kind.name.padEnd(width)}  left out: ${leftOut}`
    const during = (findings: readonly Finding[]) => findings.filter((each) => each.during === kind.name).length
    const cells = [cell(tried, 5), cell(during(lost), 4), cell(during(doubled), 7)]
    return [kind.name.padEnd(width), ...cells, cell(uncalm.length, 6), cell(longest.toFixed(1), 15)].join('  ')
  })
  return [head, ...lines]
}

/** No more of a kind than tells what it is about. */
export const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [`\n${heading}`, ...lines.slice(0, 20).map((line) => `  ${line}`), ...(lines.length > 20 ? ['  …'] : [])]
