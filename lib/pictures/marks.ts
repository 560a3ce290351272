import type { Stroke } from './picture'
import { along, angleOf, curveOf, dotOf, pathOf, type Point } from './point'

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

/** Dots on an oval around a place, twice as wide as high. */
const oval = ([x, y]: Point, radius: number, count: number): string =>
  Array.from({ length: count }, (_, index) => along([0, 0], (360 * index) / count, radius))
    .map(([right, down]) => dotOf([x + right * 2, y + down]))
    .join('')

/** A part of the body that is not felt: it is gone, but for dots that get smaller to its edge. */
export const numbness = (at: Point): readonly Stroke[] => [
  { d: pathOf([at[0] - 14, at[1]], [at[0] + 14, at[1]]), look: 'halo', width: 15 },
  { d: oval(at, 10, 14), look: 'halo', width: 3.6 },
  { d: dotOf(at), look: 'moving', width: 6.5 },
  { d: oval(at, 5.2, 6), look: 'moving', width: 5.2 },
  { d: oval(at, 9.6, 12), look: 'moving', width: 2.8 },
]
