import { frontFigure } from '@/lib/pictures/front-figure'
import { arrow, numbness, rays, warning } from '@/lib/pictures/marks'
import type { Picture, Stroke } from '@/lib/pictures/picture'
import { pathOf } from '@/lib/pictures/point'
import { sideFigure } from '@/lib/pictures/side-figure'
import { floor, handrail, stool } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const standing: readonly Stroke[] = frontFigure({
  hip: [100, 96],
  left: { hand: [70, 98], foot: [89, 166] },
  right: { hand: [130, 98], foot: [111, 166] },
  seen: 'back',
})
/** From the base of the back down each leg. */
const nerves = 'M98 86L92 96L95 104L88 114L93 124L87 136L90 150M102 86L108 96L105 104L112 114L107 124L113 136L110 150'
/** Whoever sits with the back to us: the legs are beyond the seat, and what one sits on is not felt. */
const seated: readonly Stroke[] = [
  { d: 'M88 106L64 114L62 166M112 106L136 114L138 166', look: 'far', width: 10 },
  ...stool([100, 172], 56),
  ...frontFigure({
    hip: [100, 98],
    left: { hand: [68, 104], foot: [90, 110] },
    right: { hand: [132, 104], foot: [110, 110] },
    seen: 'back',
  }).slice(4),
  { d: 'M86 100H114', look: 'body', width: 26 },
  ...numbness([100, 101]),
  // The inside of the thighs.
  { d: 'M79 107L67 112M121 107L133 112', look: 'halo', width: 7 },
  { d: 'M78 108h0M122 108h0M72 110h0M128 110h0M67 113h0M133 113h0', look: 'moving', width: 2.6 },
]

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
    strokes: [...warning, floor(172), ...seated],
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
      ...handrail([116, 92], [192, 172]),
      ...sideFigure({
        hip: [84, 118],
        trunk: 104,
        bowed: 24,
        near: { arm: { hand: [122, 90] }, leg: { ankle: [78, 160], toes: -50, moves: true } },
        far: { arm: { hand: [36, 104] }, leg: { ankle: [100, 166], toes: 0, moves: true } },
      }),
      { d: 'M124 142q5 6 0 12M131 139q8 9 0 18', look: 'sign' },
    ],
  },
  'foot-drags': {
    ...tall,
    strokes: [
      ...warning,
      floor(172),
      ...sideFigure({
        hip: [96, 92],
        trunk: 80,
        bowed: 26,
        near: { arm: { hand: [122, 100] }, leg: { ankle: [122, 152], toes: -62 } },
        far: { arm: { hand: [78, 98] }, leg: { ankle: [80, 164], toes: 0 } },
      }),
      // Up to the toes that hang, what they leave on the floor.
      { d: pathOf([122, 152], [128, 163]), look: 'moving', width: 11 },
      { d: 'M90 172h3M104 172h3M118 172h3', look: 'sign', width: 5 },
      ...arrow([146, 132], [146, 160], -5),
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
