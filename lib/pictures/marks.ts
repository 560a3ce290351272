import type { Stroke } from './picture'
import { along, angleOf, curveOf, pathOf, type Point } from './point'

/** Which way something moves: a bowed line with a head. */
export function arrow(from: Point, to: Point, bow = 0): readonly Stroke[] {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const over = along(middle, angleOf(from, to) + 90, bow * 2)
  const back = angleOf(to, over)
  return [
    { d: curveOf(from, over, to), look: 'sign' },
    { d: pathOf(along(to, back + 35, 8), to, along(to, back - 35, 8)), look: 'sign' },
  ]
}

/** Says that it is a sign to act on, no exercise. */
export const warning: readonly Stroke[] = [
  { d: 'M26 10L42 38H10Z', look: 'sign' },
  { d: 'M26 20V27M26 32.5h0', look: 'sign' },
]

/** A place that hurts or is numb: short lines that stand around it. */
export const rays = (at: Point, from: number, to: number, [inner, outer]: readonly [number, number]): Stroke => ({
  d: Array.from({ length: 5 }, (_, index) => from + ((to - from) * index) / 4)
    .map((angle) => pathOf(along(at, angle, inner), along(at, angle, outer)))
    .join(''),
  look: 'sign',
})
