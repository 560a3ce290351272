import type { Picture, Stroke } from '@/lib/pictures/picture'
import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow } from '@/lib/pictures/marks'
import { type SidePose, sideFigure } from '@/lib/pictures/side-figure'
import { cushion, mat } from '@/lib/pictures/things'
import { dotOf, pathOf } from '@/lib/pictures/point'

const size = { width: 200, height: 100 }
const ground = mat(89)

/** On the back, head to the left, the knees bent and the feet on the floor. */
const kneesBent: SidePose = {
  hip: [104, 80],
  trunk: 180,
  near: { arm: { hand: [120, 84] }, leg: { ankle: [145, 85], toes: 0 } },
  far: { leg: { ankle: [152, 85], toes: 0 } },
}

/** Both arms lie above the head, so that the low back is seen. */
const tilt: SidePose = { ...kneesBent, trunkMoves: true, near: { leg: kneesBent.near.leg } }
const armsAbove: readonly Stroke[] = [
  { d: pathOf([64, 78], [18, 71]), look: 'far', width: 8.5 },
  { d: pathOf([64, 82], [16, 86]), look: 'body', width: 9 },
  { d: dotOf([41, 80]), look: 'halo', width: 26 },
]

/** A mat, a pillow, and on it whoever looks up. */
const fromAbove: readonly Stroke[] = [{ d: 'M26 6H174V144H26Z', look: 'soft' }, cushion([78, 9], 44, 26)]
const arms = { hip: [100, 84], left: { hand: [34, 44] }, right: { hand: [166, 44] }, seen: 'face' } as const

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
    strokes: [...ground, ...armsAbove, ...sideFigure({ ...tilt, rounded: -8 })],
  },
  'back-pressed-down': {
    ...size,
    strokes: [...ground, ...armsAbove, ...sideFigure(tilt), ...arrow([92, 34], [92, 62])],
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
    height: 150,
    strokes: [
      ...fromAbove,
      // The knees are nearest to whoever looks down: they hide what of the legs is below them, down to the feet.
      { d: pathOf([88, 116], [90, 131], [86, 139]) + pathOf([112, 116], [110, 131], [114, 139]), look: 'body' },
      ...frontFigure({
        ...arms,
        left: { ...arms.left, foot: [88, 114], legMoves: true },
        right: { ...arms.right, foot: [112, 114], legMoves: true },
      }),
      { d: dotOf([88, 115]) + dotOf([112, 115]), look: 'halo', width: 22 },
      { d: dotOf([88, 114]) + dotOf([112, 114]), look: 'moving', width: 18 },
    ],
  },
  'knees-to-one-side': {
    width: 200,
    height: 150,
    strokes: [
      ...fromAbove,
      ...frontFigure({
        ...arms,
        left: { ...arms.left, foot: [106, 128], knee: [130, 104], legMoves: true },
        right: { ...arms.right, foot: [114, 126], knee: [138, 100], legMoves: true },
      }),
      ...arrow([118, 76], [154, 90], 6),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
