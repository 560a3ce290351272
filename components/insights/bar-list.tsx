import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import type { Look } from './plot-key'

export interface Bar {
  readonly key: string
  readonly name: ReactNode
  readonly parts: readonly { readonly look: Look; readonly value: number }[]
  /** What stands at its end. */
  readonly value: string
}

interface BarListProps {
  readonly bars: readonly Bar[]
  /** Of bars that are shares; else as long as the longest. */
  readonly max?: number
  readonly tick: (value: number) => string
  /** Over what stands at the ends. */
  readonly head: string
}

const percent = (value: number): string => `${value.toFixed(3)}%`
const row = 'grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_6.5rem]'
const barPlace = 'col-span-2 row-start-2 sm:col-span-1 sm:col-start-2 sm:row-start-1'

/** Bars that lie on their side, each under or beside its name, on one scale. */
export function BarList({ bars, max, tick, head }: BarListProps) {
  const longest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const x = max === undefined ? scaleLinear().domain([0, longest]).nice(4) : scaleLinear().domain([0, max])
  x.range([0, 100])
  const ticks = max === undefined ? x.ticks(4).filter(Number.isInteger) : [0, max / 4, max / 2, (max * 3) / 4, max]
  const lines = ticks.map((each) => (
    <line
      key={each}
      x1={percent(x(each))}
      x2={percent(x(each))}
      y1="0"
      y2="100%"
      className={each ? 'plot-line' : 'plot-axis'}
    />
  ))
  return (
    <div dir="ltr">
      <p className={`${row} text-small text-muted`}>
        <span className="col-start-2 sm:col-start-3">{head}</span>
      </p>
      <ul>
        {bars.map(({ key, name, parts, value }) => (
          <li key={key} className={`${row} items-center py-[3px]`}>
            <span className="min-w-0 leading-tight wrap-anywhere">{name}</span>
            <span className="text-end font-semibold tabular-nums sm:col-start-3 sm:row-start-1 sm:text-start">
              {value}
            </span>
            <svg className={`plot ${barPlace}`} height="18">
              {lines}
              <Parts parts={parts} x={x} />
            </svg>
          </li>
        ))}
      </ul>
      <Axis ticks={ticks} x={x} tick={tick} />
    </div>
  )
}

type Across = (value: number) => number

/** The parts of one bar, end to end. */
function Parts({ parts, x }: Pick<Bar, 'parts'> & { readonly x: Across }) {
  return (
    <>
      {parts.map((part, index) => {
        const from = parts.slice(0, index).reduce((sum, each) => sum + each.value, 0)
        return part.value > 0 ? (
          <rect
            key={part.look}
            x={percent(x(from))}
            width={percent(x(part.value))}
            y="2"
            height="14"
            className="plot-part"
            data-look={part.look}
          />
        ) : null
      })}
    </>
  )
}

interface AxisProps {
  readonly ticks: readonly number[]
  readonly x: Across
  readonly tick: (value: number) => string
}

function Axis({ ticks, x, tick }: AxisProps) {
  return (
    <div className={row}>
      <svg className={`plot ${barPlace}`} height="20">
        {ticks.map((each, index) => (
          <text
            key={each}
            x={percent(x(each))}
            y="16"
            textAnchor={index === 0 ? 'start' : x(each) > 97 ? 'end' : 'middle'}
          >
            {tick(each)}
          </text>
        ))}
      </svg>
    </div>
  )
}
