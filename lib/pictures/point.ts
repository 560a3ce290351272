/** On the picture's own grid, y downward. A standing person is about 160 high. */
export type Point = readonly [x: number, y: number]

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

export const pathOf = (...[first, ...rest]: readonly Point[]): string =>
  first ? `M${first.map(rounded).join(' ')}${rest.map((point) => `L${point.map(rounded).join(' ')}`).join('')}` : ''

export const curveOf = (from: Point, over: Point, to: Point): string =>
  `M${from.map(rounded).join(' ')}Q${[...over, ...to].map(rounded).join(' ')}`

/** A point alone: drawn with a round end, it is a dot. */
export const dotOf = (at: Point): string => `M${at.map(rounded).join(' ')}h0`

/** Degrees: 0 to the right, 90 up. */
export const along = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.cos((angle * Math.PI) / 180) * length,
  y - Math.sin((angle * Math.PI) / 180) * length,
]

export const angleOf = ([x, y]: Point, [toX, toY]: Point): number => (Math.atan2(y - toY, toX - x) * 180) / Math.PI

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(toX - x, toY - y)

/**
 * Where a knee or an elbow is, so that both bones keep their length: on the left of the way from root to end, or on
 * its right. An end that is out of reach is pointed at with a straight limb.
 */
export function joint(root: Point, end: Point, bone: number, side: 'left' | 'right'): readonly [Point, Point] {
  const angle = angleOf(root, end)
  const half = Math.min(distance(root, end), 2 * bone) / 2
  const bend = (Math.acos(half / bone) * 180) / Math.PI
  return [along(root, side === 'left' ? angle + bend : angle - bend, bone), along(root, angle, 2 * half)]
}
