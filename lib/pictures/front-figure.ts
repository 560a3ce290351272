import { girth } from './side-figure'
import type { Stroke } from './picture'
import { along, dotOf, joint, pathOf, type Point } from './point'

interface Side {
  readonly hand: Point
  readonly foot: Point
  /** Where a leg is not straight. */
  readonly knee?: Point
  readonly armMoves?: boolean
  readonly legMoves?: boolean
}

/** A person from the front or from behind: left and right are those of the picture. */
export interface FrontPose {
  readonly hip: Point
  /** Where the trunk points from the hip, in degrees: 90 up. */
  readonly trunk?: number
  readonly left: Side
  readonly right: Side
  /** Which side of the person is seen. */
  readonly seen: 'face' | 'back'
}

const half = { shoulders: 14, hips: 7.5 }
const arm = 25

/** Whoever looks at us has two eyes. */
const eyesOf = (head: Point, up: number): Stroke => {
  const brow = along(head, up, 1.5)
  return { d: dotOf(along(brow, up + 90, 4)) + dotOf(along(brow, up - 90, 4)), look: 'halo', width: 3 }
}

export function frontFigure({ hip, trunk = 90, left, right, seen }: FrontPose): readonly Stroke[] {
  const shoulders = along(hip, trunk, 42)
  const head = along(hip, trunk, 63)
  const ends = [
    { side: left, outward: trunk + 90, elbow: 'right' },
    { side: right, outward: trunk - 90, elbow: 'left' },
  ] as const
  const legs = ends.flatMap(({ side: { foot, knee, legMoves }, outward }): readonly Stroke[] => {
    const d = pathOf(along(hip, outward, half.hips), ...(knee ? [knee] : []), foot)
    return [
      { d, look: 'halo', width: 13 },
      { d, look: legMoves ? 'moving' : 'body', width: 10.5 },
    ]
  })
  const arms = ends.flatMap(({ side: { hand, armMoves }, outward, elbow }): readonly Stroke[] => {
    const shoulder = along(shoulders, outward, half.shoulders)
    const [bent, end] = joint(shoulder, hand, arm, elbow)
    const d = pathOf(shoulder, bent, end)
    return [
      { d, look: 'halo', width: 12 },
      { d, look: armMoves ? 'moving' : 'body', width: 9 },
    ]
  })
  const corner = (from: Point, outward: number, reach: number) => along(from, outward, reach)
  const chest = along(shoulders, trunk, -3)
  const outline = [
    corner(chest, trunk + 90, half.shoulders - 3),
    corner(chest, trunk - 90, half.shoulders - 3),
    corner(hip, trunk - 90, half.hips - 2),
    corner(hip, trunk + 90, half.hips - 2),
  ]
  return [
    ...legs,
    { d: pathOf(shoulders, head), look: 'body', width: 8 },
    { d: `${pathOf(...outline)}Z`, look: 'body', width: 15 },
    { d: pathOf(chest, hip), look: 'body', width: 15 },
    { d: dotOf(head), look: 'body', width: girth.head },
    seen === 'face' ? eyesOf(head, trunk) : { d: pathOf(along(hip, trunk, 10), shoulders), look: 'halo', width: 1.5 },
    ...arms,
  ]
}
