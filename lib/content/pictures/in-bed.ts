import { eyesOf, frontFigure } from '@/lib/pictures/front-figure'
import { arrow } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { curveOf, dotOf, pathOf } from '@/lib/pictures/point'
import { bed, cushion, floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const low = { width: 200, height: 110 }

/** On the side, the face to whoever looks, what lies between the legs between them. */
const onTheSide = (upper: string, ...between: readonly Stroke[]): readonly Stroke[] => {
  const arm = pathOf([64, 64], [82, 73], [98, 62])
  return [
    ...bed(82, 106),
    cushion([14, 61], 48, 20),
    { d: pathOf([104, 71], [140, 75], [176, 75]), look: 'far', width: 10 },
    { d: curveOf([64, 68], [84, 71], [104, 67]), look: 'body', width: 22 },
    { d: pathOf([46, 59], [60, 64]), look: 'body', width: 8 },
    { d: dotOf([38, 56]), look: 'body', width: 22 },
    eyesOf([38, 56], 195),
    ...between,
    { d: upper, look: 'halo' },
    { d: upper, look: 'body' },
    { d: arm, look: 'halo', width: 12 },
    { d: arm, look: 'body', width: 9 },
  ]
}

export const inBed = {
  'cushion-between-the-knees': {
    ...low,
    strokes: onTheSide(pathOf([104, 61], [140, 52], [176, 57]), {
      d: pathOf([126, 65], [164, 66]),
      look: 'moving',
      width: 15,
    }),
  },
  'on-the-side': { ...low, strokes: onTheSide(pathOf([104, 63], [140, 63], [174, 66])) },
  'push-up-to-sit': {
    ...tall,
    strokes: [
      floor(172),
      { d: 'M24 98H176L190 124H10Z', look: 'soft' },
      ...bed(124, 172),
      ...frontFigure({
        hip: [122, 104],
        trunk: 118,
        left: { hand: [66, 112], armMoves: true, foot: [104, 164], knee: [106, 123] },
        right: { hand: [98, 116], armMoves: true, foot: [136, 164], knee: [137, 124] },
        seen: 'face',
      }),
      ...arrow([72, 26], [108, 16], 6),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
