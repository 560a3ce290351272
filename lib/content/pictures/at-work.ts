import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow } from '@/lib/pictures/marks'
import type { Picture } from '@/lib/pictures/picture'
import { type SidePose, sideFigure } from '@/lib/pictures/side-figure'
import { chair, crate, floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }

const squat: SidePose = {
  hip: [62, 130],
  trunk: 56,
  bowed: -10,
  near: { arm: { hand: [114, 148] }, leg: { ankle: [80, 167], toes: 0, moves: true } },
  far: { leg: { ankle: [90, 167], toes: 0, moves: true } },
}
const upright: SidePose = {
  hip: [88, 93],
  trunk: 92,
  near: { arm: { hand: [116, 94], moves: true }, leg: { ankle: [88, 167], toes: 0 } },
  far: { leg: { ankle: [96, 167], toes: 0 } },
}

export const atWork = {
  'lift-stand-close': {
    ...tall,
    strokes: [
      floor(172),
      ...sideFigure({ ...squat, near: { leg: squat.near.leg } }),
      ...crate([102, 134], 42, 37),
      ...sideFigure(squat).slice(-2),
    ],
  },
  'lift-hold-close': {
    ...tall,
    strokes: [
      floor(172),
      ...sideFigure({ ...upright, near: { leg: upright.near.leg } }),
      ...crate([98, 68], 42, 32),
      ...sideFigure(upright).slice(-2),
      ...arrow([164, 130], [164, 84]),
    ],
  },
  'carry-two-bags': {
    ...tall,
    strokes: [
      floor(172),
      ...frontFigure({
        hip: [100, 96],
        left: { hand: [72, 101], foot: [90, 166] },
        right: { hand: [128, 101], foot: [110, 166] },
        seen: 'face',
      }),
      { d: 'M63 118q9 -26 18 0M119 118q9 -26 18 0', look: 'thing' },
      { d: 'M58 118H86V150H58Z', look: 'filled' },
      { d: 'M114 118H142V150H114Z', look: 'filled' },
    ],
  },
  'sit-at-a-desk': {
    ...tall,
    strokes: [
      floor(172),
      ...chair([44, 172], 44),
      ...sideFigure({
        hip: [54, 119],
        trunk: 88,
        near: { arm: { hand: [98, 98] }, leg: { ankle: [92, 167] } },
        far: { leg: { ankle: [99, 167] } },
      }),
      { d: 'M88 106H186M178 106V172', look: 'thing', width: 4 },
      { d: 'M92 103H118', look: 'thing', width: 4 },
      { d: 'M146 48L152 88', look: 'thing', width: 6 },
      { d: 'M150 72L158 103M146 103H170', look: 'thing', width: 4 },
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
