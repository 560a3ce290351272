import type { Look, Picture, Stroke } from '@/lib/pictures/picture'
import { arrow } from '@/lib/pictures/marks'
import { type SidePose, sideFigure } from '@/lib/pictures/side-figure'
import { mat } from '@/lib/pictures/things'
import { pathOf, type Point } from '@/lib/pictures/point'

const size = { width: 200, height: 100 }
const ground = mat(89)

/** On the back, head to the left, the knees bent and the feet on the floor. */
const kneesBent: SidePose = {
  hip: [104, 80],
  trunk: 180,
  near: { arm: { hand: [120, 84] }, leg: { ankle: [145, 85], toes: 0 } },
  far: { leg: { ankle: [152, 85], toes: 0 } },
}

/** The arms lie beside the head, so that the low back is seen. */
const tilt: SidePose = { ...kneesBent, trunkMoves: true, near: { leg: kneesBent.near.leg } }
const armAbove = pathOf([66, 83], [42, 87], [17, 87])
const armsAbove: readonly Stroke[] = [
  { d: armAbove, look: 'halo', width: 12 },
  { d: armAbove, look: 'body', width: 8 },
]

/** A mat seen from the side and a little from above: what lies toward us is lower in the picture. */
const broadMat: Stroke = { d: 'M32 14H196L178 102H6Z', look: 'soft' }
const flat: SidePose = { hip: [104, 50], trunk: 180, near: { leg: { ankle: [142, 62], toes: -8, moves: true } } }
const limb = (look: Look, ...points: readonly Point[]): readonly Stroke[] => [
  { d: pathOf(...points), look: 'halo', width: 13 },
  { d: pathOf(...points), look, width: 9.5 },
]
const farArmOut = limb('far', [66, 46], [80, 23])
const nearArmOut = limb('body', [64, 53], [42, 91])
const trunkOf = (figure: readonly Stroke[]): readonly Stroke[] => figure.slice(0, 4)

export const onTheBack = {
  'legs-straight': {
    ...size,
    strokes: [
      ...ground,
      ...sideFigure({
        ...kneesBent,
        near: { arm: { hand: [120, 84] }, leg: { ankle: [178, 84] } },
        far: { leg: { ankle: [184, 84] } },
      }),
    ],
  },
  'knees-bent': { ...size, strokes: [...ground, ...sideFigure(kneesBent)] },
  'knees-drawn-up': {
    ...size,
    strokes: [
      ...ground,
      ...sideFigure({
        ...kneesBent,
        near: { arm: { hand: [120, 84] }, leg: { ankle: [145, 85], toes: 0, moves: true } },
        far: { leg: { ankle: [152, 85], toes: 0, moves: true } },
      }),
      ...arrow([184, 74], [162, 74]),
    ],
  },
  'knee-hug': {
    ...size,
    strokes: [
      ...ground,
      ...sideFigure({
        ...kneesBent,
        near: { arm: { hand: [92, 45] }, leg: { ankle: [116, 42], toes: 10, moves: true } },
        far: { leg: { ankle: [152, 85], toes: 0 } },
      }),
      ...arrow([120, 22], [92, 26], 4),
    ],
  },
  'back-hollow': {
    ...size,
    strokes: [...ground, ...sideFigure({ ...tilt, rounded: -8 }), ...armsAbove],
  },
  'back-pressed-down': {
    ...size,
    strokes: [...ground, ...sideFigure(tilt), ...armsAbove, ...arrow([92, 34], [92, 62])],
  },
  bridge: {
    ...size,
    strokes: [
      ...ground,
      ...sideFigure({
        ...kneesBent,
        hip: [106, 60],
        trunk: 206,
        bowed: 26,
        trunkMoves: true,
        near: { arm: { hand: [122, 86] }, leg: { ankle: [142, 85], toes: 0 } },
        far: { leg: { ankle: [149, 85], toes: 0 } },
      }),
      ...arrow([104, 40], [104, 16]),
    ],
  },
  'knees-up-from-above': {
    width: 200,
    height: 110,
    strokes: [
      broadMat,
      ...farArmOut,
      ...sideFigure({ ...flat, far: { leg: { ankle: [152, 52], toes: -8, moves: true } } }),
      ...nearArmOut,
    ],
  },
  'knees-to-one-side': {
    width: 200,
    height: 110,
    strokes: [
      broadMat,
      ...farArmOut,
      ...trunkOf(sideFigure(flat)),
      ...limb('moving', [101, 54], [118, 87], [153, 80], [160, 87]),
      ...limb('moving', [107, 50], [129, 77], [161, 66], [168, 73]),
      ...nearArmOut,
      ...arrow([140, 20], [162, 46], 8),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
