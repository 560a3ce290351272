import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { curveOf, dotOf, pathOf } from '@/lib/pictures/point'
import { bed, cushion, floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const low = { width: 200, height: 110 }

/** On the side, the face to whoever looks, what lies between the legs between them. */
const onTheSide = (...between: readonly Stroke[]): readonly Stroke[] => {
  const leg = pathOf([104, 62], [140, 51], [174, 60])
  const arm = pathOf([64, 64], [82, 73], [98, 62])
  return [
    ...bed(82, 106),
    cushion([16, 66], 42, 15),
    { d: pathOf([104, 70], [140, 76], [174, 73]), look: 'far', width: 10 },
    { d: curveOf([64, 68], [84, 71], [104, 67]), look: 'body', width: 22 },
    { d: dotOf([38, 56]), look: 'body', width: 22 },
    { d: pathOf([50, 58], [58, 62]), look: 'body', width: 8 },
    ...between,
    { d: leg, look: 'halo' },
    { d: leg, look: 'body' },
    { d: arm, look: 'halo', width: 12 },
    { d: arm, look: 'body', width: 9 },
  ]
}

export const inBed = {
  'cushion-between-the-knees': {
    ...low,
    strokes: onTheSide({ d: pathOf([127, 64], [162, 66]), look: 'moving', width: 13 }),
  },
  'on-the-side': { ...low, strokes: onTheSide() },
  'push-up-to-sit': {
    ...tall,
    strokes: [
      floor(172),
      ...bed(112, 172),
      ...frontFigure({
        hip: [116, 104],
        trunk: 112,
        left: { hand: [62, 110], armMoves: true, foot: [104, 164], knee: [108, 118] },
        right: { hand: [86, 108], armMoves: true, foot: [126, 164], knee: [128, 118] },
      }),
      ...arrow([76, 22], [112, 16], 6),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
