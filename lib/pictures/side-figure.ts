import type { Look, Stroke } from './picture'
import { along, angleOf, curveOf, dotOf, joint, pathOf, type Point } from './point'

interface Arm {
  readonly hand: Point
  readonly moves?: boolean
  /** The elbow is in front, as of an arm that pushes up. */
  readonly elbow?: 'front'
}

interface Leg {
  readonly ankle: Point
  readonly moves?: boolean
  /** Where the toes point, in degrees; square to the shin where nothing is said. */
  readonly toes?: number
}

/** A person from the side. Bones keep their length, knees bend forward and elbows back, whatever the ends say. */
export interface SidePose {
  readonly hip: Point
  /** Where the trunk points from the hip, in degrees: 0 to the right, 90 up. */
  readonly trunk: number
  /** On which hand of the trunk's way the front of the body is; right: who stands looks to the right. */
  readonly front?: 'left' | 'right'
  /** How far the back is rounded; below nothing: hollowed. */
  readonly rounded?: number
  /** How far the head is bowed to the front, in degrees. */
  readonly bowed?: number
  readonly trunkMoves?: boolean
  readonly near: { readonly arm?: Arm; readonly leg: Leg }
  readonly far?: { readonly arm?: Arm; readonly leg?: Leg }
}

const size = { trunk: 46, shoulder: 41, neck: 17, bone: { arm: 25, leg: 37 }, foot: 11 }
export const girth = { head: 22, trunk: 17 }

const opposite = { left: 'right', right: 'left' } as const

function legOf(hip: Point, { ankle, toes }: Leg, side: 'left' | 'right'): string {
  const [knee, end] = joint(hip, ankle, size.bone.leg, side)
  const square = angleOf(knee, end) + (side === 'left' ? 90 : -90)
  return pathOf(hip, knee, end, along(end, toes ?? square, size.foot))
}

function armOf(shoulder: Point, { hand, elbow }: Arm, side: 'left' | 'right'): string {
  const [bent, end] = joint(shoulder, hand, size.bone.arm, elbow ? opposite[side] : side)
  return pathOf(shoulder, bent, end)
}

const nearStroke = (d: string, moves: boolean | undefined): readonly Stroke[] => [
  { d, look: 'halo' },
  { d, look: moves ? 'moving' : 'body' },
]
const farStroke = (d: string, moves: boolean | undefined): Stroke => ({ d, look: moves ? 'moving' : 'far', width: 8.5 })

function trunkAndHead(pose: SidePose): readonly Stroke[] {
  const { hip, trunk, front = 'right', rounded = 0, bowed = 0 } = pose
  const turn = front === 'right' ? -1 : 1
  const neck = along(hip, trunk, size.trunk)
  const upright = trunk + turn * bowed
  const head = along(neck, upright, size.neck)
  const nose = along(along(head, upright + turn * 90, 11), upright, -1)
  const middle = along(along(hip, trunk, size.trunk * 0.5), trunk - turn * 90, rounded * 2)
  const look: Look = pose.trunkMoves ? 'moving' : 'body'
  return [
    { d: pathOf(neck, head), look: 'body', width: 8 },
    { d: curveOf(hip, middle, along(hip, trunk, size.shoulder)), look, width: girth.trunk },
    { d: dotOf(head), look: 'body', width: girth.head },
    { d: dotOf(nose), look: 'body', width: 5 },
  ]
}

export function sideFigure(pose: SidePose): readonly Stroke[] {
  const { hip, trunk, front = 'right', near, far } = pose
  const shoulder = along(hip, trunk, size.shoulder - 2)
  const [knees, elbows] = [opposite[front], front]
  return [
    ...(far?.arm ? [farStroke(armOf(shoulder, far.arm, elbows), far.arm.moves)] : []),
    ...(far?.leg ? [farStroke(legOf(hip, far.leg, knees), far.leg.moves)] : []),
    ...trunkAndHead(pose),
    ...nearStroke(legOf(hip, near.leg, knees), near.leg.moves),
    ...(near.arm ? nearStroke(armOf(shoulder, near.arm, elbows), near.arm.moves) : []),
  ]
}
