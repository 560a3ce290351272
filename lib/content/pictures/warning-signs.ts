import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow, rays, warning } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const standing: readonly Stroke[] = frontFigure({
  hip: [100, 96],
  left: { hand: [70, 98], foot: [89, 166] },
  right: { hand: [130, 98], foot: [111, 166] },
  seen: 'back',
})
/** From the base of the back down each leg. */
const nerves = 'M98 86L92 96L95 104L88 114L93 124L87 136L90 150M102 86L108 96L105 104L112 114L107 124L113 136L110 150'
/** What sits on a saddle. */
const seat =
  'M90 96h0M96 94h0M104 94h0M110 96h0M90 103h0M96 101h0M104 101h0M110 103h0M96 108h0M104 108h0M95 115h0M105 115h0M94 122h0M106 122h0M93 129h0M107 129h0'

export const warningSigns = {
  'trouble-with-pee': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      ...frontFigure({
        hip: [100, 96],
        left: { hand: [94, 98], foot: [90, 166], knee: [100, 132] },
        right: { hand: [106, 98], foot: [110, 166], knee: [100, 132] },
        seen: 'face',
      }),
      { d: 'M136 106q-14 20 0 22q14 -2 0 -22Z', look: 'moving', width: 4 },
      { d: 'M126 138q-8 12 0 13q8 -1 0 -13Z', look: 'moving', width: 4 },
    ],
  },
  'numb-saddle': {
    ...tall,
    strokes: [...warning, floor(172), ...standing, { d: seat, look: 'moving', width: 4.5 }],
  },
  'pain-down-both-legs': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      ...standing,
      { d: nerves, look: 'halo', width: 7 },
      { d: nerves, look: 'moving', width: 4 },
      { d: 'M84 144L90 153L97 144M103 144L110 153L116 144', look: 'moving', width: 4 },
      { d: 'M100 82h0', look: 'halo', width: 14 },
      { d: 'M100 82h0', look: 'moving', width: 11 },
    ],
  },
  'weak-legs': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      { d: 'M144 98V172M132 98H190M184 98V172', look: 'thing', width: 4 },
      ...sideFigure({
        hip: [80, 112],
        trunk: 74,
        bowed: 14,
        near: { arm: { hand: [136, 92] }, leg: { ankle: [92, 167], toes: 0, moves: true } },
        far: { arm: { hand: [142, 92] }, leg: { ankle: [64, 167], toes: 0, moves: true } },
      }),
      { d: 'M124 124q7 7 0 14M132 120q11 11 0 22M44 132q-7 7 0 14M36 128q-11 11 0 22', look: 'sign' },
      ...arrow([44, 84], [44, 114]),
    ],
  },
  'foot-drags': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      ...sideFigure({
        hip: [104, 96],
        trunk: 84,
        near: { arm: { hand: [124, 94] }, leg: { ankle: [66, 155], toes: -72, moves: true } },
        far: { arm: { hand: [88, 100] }, leg: { ankle: [124, 166], toes: 0 } },
      }),
      { d: 'M56 166H30M50 158H34M52 150H40', look: 'sign' },
      ...arrow([150, 96], [182, 96]),
    ],
  },
  fever: {
    ...tall,
    strokes: [
      ...warning,
      { d: 'M78 66h0', look: 'body', width: 60 },
      { d: 'M108 70h0', look: 'body', width: 9 },
      { d: 'M78 90V118', look: 'body', width: 22 },
      { d: 'M44 164V150Q44 134 62 134H94Q112 134 112 150V164Z', look: 'body', width: 20 },
      { d: 'M62 150H94', look: 'body', width: 26 },
      { d: 'M144 46a9 9 0 0 1 18 0V106a16 16 0 1 1 -18 0Z', look: 'filled' },
      { d: 'M153 50V118', look: 'moving', width: 7 },
      { d: 'M153 120h0', look: 'moving', width: 20 },
      { d: 'M58 26q-6 -7 0 -14M78 24q-6 -7 0 -14M98 26q-6 -7 0 -14', look: 'sign' },
    ],
  },
  'chest-pain': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      ...frontFigure({
        hip: [100, 96],
        left: { hand: [104, 66], foot: [89, 166] },
        right: { hand: [130, 98], foot: [111, 166] },
        seen: 'face',
      }),
      { d: 'M108 64h0', look: 'halo', width: 18 },
      { d: 'M108 64h0', look: 'moving', width: 14 },
      rays([108, 64], -30, 40, [34, 44]),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
