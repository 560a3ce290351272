import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { pathOf } from '@/lib/pictures/point'
import { bed, cushion, floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const low = { width: 200, height: 110 }

/** A bed and its pillow from above. Whoever lies in it on one side is seen from the side. */
const bedFromAbove: readonly Stroke[] = [{ d: 'M10 6H190V104H10Z', look: 'soft' }, cushion([16, 12], 34, 62)]
const lying = { hip: [104, 40], trunk: 176, front: 'left', bowed: 8 } as const
const arms = { near: { hand: [62, 78] }, far: { hand: [48, 72] } } as const
const kneesApart = sideFigure({
  ...lying,
  near: { arm: arms.near, leg: { ankle: [168, 44] } },
  far: { arm: arms.far, leg: { ankle: [158, 78] } },
})
const farLimbs = 2

export const inBed = {
  'cushion-between-the-knees': {
    ...low,
    strokes: [
      ...bedFromAbove,
      ...kneesApart.slice(0, farLimbs),
      { d: pathOf([128, 70], [158, 64]), look: 'moving', width: 18 },
      ...kneesApart.slice(farLimbs),
    ],
  },
  'on-the-side': {
    ...low,
    strokes: [
      ...bedFromAbove,
      ...sideFigure({
        ...lying,
        near: { arm: arms.near, leg: { ankle: [163, 50] } },
        far: { arm: arms.far, leg: { ankle: [160, 62] } },
      }),
    ],
  },
  'pillow-under-the-knees': {
    ...low,
    strokes: [
      ...bed(84, 106),
      cushion([22, 72], 40, 12),
      { d: pathOf([130, 75], [146, 75]), look: 'moving', width: 16 },
      ...sideFigure({
        ...{ hip: [104, 74], trunk: 177, bowed: 10 },
        near: { arm: { hand: [102, 62] }, leg: { ankle: [169, 78], toes: 65 } },
        far: { leg: { ankle: [172, 77], toes: 65 } },
      }),
    ],
  },
  'push-up-to-sit': {
    ...tall,
    strokes: [
      floor(172),
      { d: 'M24 98H176L190 124H10Z', look: 'soft' },
      cushion([30, 90], 36, 20),
      ...bed(124, 172),
      ...frontFigure({
        hip: [124, 106],
        trunk: 116,
        left: { hand: [74, 113], armMoves: true, foot: [112, 166], knee: [112, 126] },
        right: { hand: [146, 108], armMoves: true, foot: [138, 166], knee: [138, 126] },
        seen: 'face',
      }),
      ...arrow([62, 44], [96, 18], 5),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
