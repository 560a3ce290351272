import type { TimedScore } from '@/lib/scores/scores'

interface ScorePlotProps {
  /** Two or more, oldest first. */
  readonly scores: readonly TimedScore[]
  readonly max: number
  /** How far from the first value a change does not matter yet; null where that is not agreed. */
  readonly margin: number | null
  /** What a screen reader says instead. */
  readonly label: string
  readonly points: (points: number) => string
}

const size = { width: 240, height: 84 }
const area = { left: 22, right: 204, top: 8, bottom: 76 }

/** Time across, the whole range of the score up. In shape and gray only, so that paper shows the same. */
export function ScorePlot({ scores, max, margin, label, points }: ScorePlotProps) {
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last) return null
  const span = last.at.getTime() - first.at.getTime()
  const x = ({ at }: TimedScore) =>
    area.left + 4 + ((at.getTime() - first.at.getTime()) / span) * (area.right - area.left - 8)
  const y = (value: number) => area.bottom - (Math.min(Math.max(value, 0), max) / max) * (area.bottom - area.top)
  const place = (score: TimedScore) => ({ x: x(score).toFixed(1), y: y(score.points).toFixed(1) })
  const dots = scores.map((score) => ({ ...place(score), at: score.at.toISOString() }))
  const end = place(last)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      className="w-full max-w-80 text-[11px] tabular-nums"
    >
      {margin === null ? null : <Margin from={y(first.points + margin)} to={y(first.points - margin)} />}
      <path
        d={`M${String(area.left)} ${String(area.top)}V${String(area.bottom)}H${String(area.right)}`}
        fill="none"
        className="stroke-edge"
      />
      <text x={area.left - 4} y={area.top + 4} textAnchor="end" className="fill-muted">
        {max}
      </text>
      <text x={area.left - 4} y={area.bottom} textAnchor="end" className="fill-muted">
        0
      </text>
      <polyline
        points={dots.map((dot) => `${dot.x},${dot.y}`).join(' ')}
        fill="none"
        strokeWidth="1.5"
        className="stroke-accent"
      />
      {dots.map((dot) => (
        <circle key={dot.at} cx={dot.x} cy={dot.y} r={scores.length > 12 ? 1.8 : 2.8} className="fill-accent" />
      ))}
      <circle cx={end.x} cy={end.y} r="4" className="fill-ink" />
      <text x={area.right + 5} y={Number(end.y) + 4.5} className="fill-ink text-[14px] font-bold">
        {points(last.points)}
      </text>
    </svg>
  )
}

/** Lines as well as a fill: a fill this quiet is lost on some screens and printers. */
function Margin({ from, to }: { readonly from: number; readonly to: number }) {
  const width = area.right - area.left
  return (
    <g className="fill-ink/10 stroke-edge">
      <rect x={area.left} y={from} width={width} height={to - from} stroke="none" />
      <path
        d={`M${String(area.left)} ${String(from)}h${String(width)}M${String(area.left)} ${String(to)}h${String(width)}`}
        strokeDasharray="2 3"
        strokeWidth="0.8"
      />
    </g>
  )
}
