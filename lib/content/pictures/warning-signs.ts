import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow, rays } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const standing: readonly Stroke[] = frontFigure({
  hip: [100, 96],
  left: { hand: [70, 98], foot: [89, 166] },
  right: { hand: [130, 98], foot: [111, 166] },
})
/** From the base of the back down each leg. */
const nerves = 'M100 86L92 100L89 150M100 86L108 100L111 150'
const seat = 'M93 100H107M96 108L94 126M104 108L106 126'

export const warningSigns = {
  'trouble-with-pee': {
    ...tall,
    strokes: [
      floor(172),
      ...frontFigure({
        hip: [100, 96],
        left: { hand: [94, 98], foot: [90, 166], knee: [100, 132] },
        right: { hand: [106, 98], foot: [110, 166], knee: [100, 132] },
      }),
      { d: 'M152 84q-14 20 0 22q14 -2 0 -22Z', look: 'moving', width: 4 },
      { d: 'M160 58q-8 12 0 13q8 -1 0 -13Z', look: 'moving', width: 4 },
    ],
  },
  'numb-saddle': {
    ...tall,
    strokes: [
      floor(172),
      ...standing,
      { d: seat, look: 'halo', width: 12 },
      { d: 'M93 100H107', look: 'moving', width: 15 },
      { d: seat, look: 'moving', width: 8 },
      { d: 'M94 100h0M100 97h0M106 100h0M100 104h0M95 116h0M105 116h0', look: 'halo', width: 3 },
    ],
  },
  'pain-down-both-legs': {
    ...tall,
    strokes: [
      floor(172),
      ...standing,
      { d: nerves, look: 'halo', width: 9 },
      { d: nerves, look: 'moving', width: 5 },
      { d: 'M82 144L89 154L96 144M104 144L111 154L118 144', look: 'moving', width: 5 },
    ],
  },
  'weak-legs': {
    ...tall,
    strokes: [
      floor(172),
      { d: 'M144 98V172M132 98H190M184 98V172', look: 'thing', width: 4 },
      ...sideFigure({
        hip: [80, 112],
        trunk: 74,
        bowed: 14,
        near: { arm: { hand: [136, 92] }, leg: { ankle: [84, 167], moves: true } },
        far: { arm: { hand: [142, 92] }, leg: { ankle: [68, 167], moves: true } },
      }),
      ...arrow([50, 92], [50, 128]),
    ],
  },
  'foot-drags': {
    ...tall,
    strokes: [
      floor(172),
      ...sideFigure({
        hip: [84, 96],
        trunk: 86,
        near: { arm: { hand: [74, 104] }, leg: { ankle: [118, 152], toes: -75, moves: true } },
        far: { arm: { hand: [104, 100] }, leg: { ankle: [78, 167] } },
      }),
      ...arrow([142, 136], [138, 162], -4),
    ],
  },
  fever: {
    ...tall,
    strokes: [
      { d: 'M78 66h0', look: 'body', width: 60 },
      { d: 'M108 70h0', look: 'body', width: 9 },
      { d: 'M78 90V118', look: 'body', width: 22 },
      { d: 'M44 164V150Q44 134 62 134H94Q112 134 112 150V164Z', look: 'body', width: 20 },
      { d: 'M62 150H94', look: 'body', width: 26 },
      { d: 'M144 46a9 9 0 0 1 18 0V106a16 16 0 1 1 -18 0Z', look: 'filled' },
      { d: 'M153 72V118', look: 'moving', width: 7 },
      { d: 'M153 120h0', look: 'moving', width: 20 },
      { d: 'M58 26q-6 -7 0 -14M78 24q-6 -7 0 -14M98 26q-6 -7 0 -14', look: 'sign' },
    ],
  },
  'chest-pain': {
    ...tall,
    strokes: [
      floor(172),
      ...frontFigure({
        hip: [100, 96],
        left: { hand: [104, 66], foot: [89, 166] },
        right: { hand: [130, 98], foot: [111, 166] },
      }),
      { d: 'M108 64h0', look: 'halo', width: 18 },
      { d: 'M108 64h0', look: 'moving', width: 14 },
      rays([108, 64], -30, 40, [34, 44]),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
