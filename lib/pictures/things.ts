import type { Look, Stroke } from './picture'
import type { Point } from './point'

const box = (look: Look, [x, y]: Point, width: number, height: number): Stroke => ({
  d: `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}Z`,
  look,
})

const line = (d: string, width?: number): Stroke => ({ d, look: 'thing', ...(width ? { width } : {}) })

export const floor = (y: number, from = 8, to = 192): Stroke => line(`M${String(from)} ${String(y)}H${String(to)}`)

export const mat = (y: number, from = 8, to = 192): readonly Stroke[] => [
  { d: `M${String(from + 3)} ${String(y + 3)}H${String(to - 3)}`, look: 'soft', width: 6 },
]

/** Its seat begins at the back rest; who sits on it looks to the right. */
export const chair = ([x, floorY]: Point, seat = 42): readonly Stroke[] => [
  line(`M${String(x - 3)} ${String(floorY - seat - 46)}L${String(x)} ${String(floorY - seat)}H${String(x + 42)}`, 4),
  line(
    `M${String(x)} ${String(floorY - seat)}L${String(x - 4)} ${String(floorY)}M${String(x + 40)} ${String(floorY - seat)}V${String(floorY)}`,
  ),
]

/** On one leg, for whoever has a leg at each side of it. */
export const stool = ([x, floorY]: Point, seat: number): readonly Stroke[] => [
  { d: `M${String(x - 25)} ${String(floorY - seat)}H${String(x + 25)}`, look: 'halo', width: 13 },
  line(`M${String(x - 25)} ${String(floorY - seat)}H${String(x + 25)}`, 8),
  line(`M${String(x)} ${String(floorY - seat)}V${String(floorY - 3)}`, 7),
  line(`M${String(x - 17)} ${String(floorY - 3)}H${String(x + 17)}`, 6),
]

/** Two bars between posts, from its upper end down to the floor. */
export const handrail = ([x, y]: Point, [toX, floorY]: Point): readonly Stroke[] => [
  line(`M${String(x + 26)} ${String(y)}V${String(floorY)}M${String(toX - 6)} ${String(y)}V${String(floorY)}`, 4),
  line(`M${String(x + 26)} ${String(y + 36)}H${String(toX)}`, 3),
  line(`M${String(x)} ${String(y)}H${String(toX)}`, 6),
]

export const crate = ([x, y]: Point, width = 30, height = 24): readonly Stroke[] => [
  box('filled', [x, y], width, height),
  line(`M${String(x)} ${String(y + 7)}h${String(width)}`),
]

export const bed = (y: number, floorY: number, from = 10, to = 190): readonly Stroke[] => [
  box('soft', [from, y], to - from, 14),
  line(`M${String(from)} ${String(floorY)}V${String(y - 14)}M${String(to)} ${String(floorY)}V${String(y)}`, 4),
]

export const cushion = ([x, y]: Point, width: number, height: number, look: Look = 'filled'): Stroke => ({
  d: `M${String(x + 4)} ${String(y)}h${String(width - 8)}q6 ${String(height / 2)} 0 ${String(height)}h${String(8 - width)}q-6 ${String(-height / 2)} 0 ${String(-height)}Z`,
  look,
})
