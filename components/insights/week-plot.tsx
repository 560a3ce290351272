import { scaleBand, scaleLinear } from 'd3-scale'
import { tiers } from '@/lib/triage/urgency'
import type { WeekOfForms } from '@/lib/insights/intakes'

interface WeekPlotProps {
  readonly weeks: readonly WeekOfForms[]
  readonly dayOf: (monday: string) => string
  readonly number: (value: number) => string
  /** Under the week that is not over. */
  readonly soFar: string
}

const area = { top: 22, bottom: 192, height: 236 }
const percent = (value: number): string => `${value.toFixed(3)}%`

/** Which weeks are named: every so many on a phone, more where there is room; always the last. */
const named: Readonly<Record<number, { readonly phone: number; readonly desk: number }>> = {
  4: { phone: 1, desk: 1 },
  12: { phone: 3, desk: 1 },
  26: { phone: 8, desk: 2 },
  52: { phone: 16, desk: 4 },
}

/** Where a plot of some weeks has what. */
function scalesOf(weeks: readonly WeekOfForms[]) {
  const most = Math.max(1, ...weeks.map(({ total }) => total))
  const y = scaleLinear().domain([0, most]).nice(4).range([area.bottom, area.top])
  const x = scaleBand<number>().domain(weeks.keys()).range([0, 100]).paddingInner(0.25).paddingOuter(0.125)
  const left = (index: number): number => x(index) ?? 0
  const middle = (index: number): string => percent(left(index) + x.bandwidth() / 2)
  return { most, x, y, left, middle, ticks: y.ticks(4).filter(Number.isInteger) }
}

/** One bar a week. Across in percent and up in pixels, so that the words keep their size on any screen. */
export function WeekPlot(props: WeekPlotProps) {
  const { weeks, number, soFar } = props
  const scales = scalesOf(weeks)
  const { x, y, left, ticks } = scales
  const last = weeks.length - 1
  const digits = Math.max(...ticks.map((tick) => number(tick).length))
  return (
    <div className="flex" dir="ltr">
      <svg className="plot flex-none" height={area.height} style={{ width: `${String(digits * 0.62 + 0.5)}em` }}>
        {ticks.map((tick) => (
          <text key={tick} x="100%" dx="-6" y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        ))}
      </svg>
      <svg className="plot min-w-0 flex-1" height={area.height}>
        <rect
          x={percent(left(last) - x.step() * 0.125)}
          width={percent(x.step())}
          y={area.top - 8}
          height={area.bottom - area.top + 8}
          className="plot-now"
        />
        {ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={tick ? 'plot-line' : 'plot-axis'} />
        ))}
        {weeks.map((week, index) => (
          <WeekBar key={week.monday} {...props} week={week} index={index} scales={scales} />
        ))}
        <text x="100%" y={area.bottom + 36} textAnchor="end">
          {soFar}
        </text>
      </svg>
    </div>
  )
}

interface WeekBarProps extends Pick<WeekPlotProps, 'weeks' | 'dayOf' | 'number'> {
  readonly week: WeekOfForms
  readonly index: number
  readonly scales: ReturnType<typeof scalesOf>
}

function WeekBar({ weeks, week, index, dayOf, number, scales: { x, y, left, middle, most } }: WeekBarProps) {
  const last = weeks.length - 1
  const every = named[weeks.length] ?? { phone: 4, desk: 4 }
  return (
    <g>
      {stackOf(week).map(({ tier, from, to }) => (
        <rect
          key={tier}
          x={percent(left(index))}
          width={percent(x.bandwidth())}
          y={y(to)}
          height={y(from) - y(to)}
          className="plot-part"
          data-look={tier}
        />
      ))}
      {weeks.length <= 12 && most < 1000 ? (
        <text x={middle(index)} y={y(week.total) - 5} textAnchor="middle" className="plot-total">
          {number(week.total)}
        </text>
      ) : null}
      {(last - index) % every.desk === 0 ? (
        <text
          x={index === last ? '100%' : middle(index)}
          y={area.bottom + 18}
          textAnchor={index === last ? 'end' : 'middle'}
          className={(last - index) % every.phone === 0 ? undefined : 'max-lg:hidden'}
        >
          {dayOf(week.monday)}
        </text>
      ) : null}
    </g>
  )
}

/** The most urgent at the foot, where bars are compared best. */
function stackOf({ byTier }: WeekOfForms) {
  return tiers.flatMap((tier, index) => {
    const from = tiers.slice(0, index).reduce((sum, each) => sum + byTier[each], 0)
    return byTier[tier] > 0 ? [{ tier, from, to: from + byTier[tier] }] : []
  })
}
