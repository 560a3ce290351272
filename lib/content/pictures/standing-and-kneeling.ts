import { arrow } from '@/lib/pictures/marks'
import type { Picture } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { chair, floor, mat } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }
const low = { width: 200, height: 110 }

export const standingAndKneeling = {
  'sit-on-a-chair': {
    ...tall,
    strokes: [
      floor(172),
      ...chair([68, 172]),
      ...sideFigure({
        hip: [80, 121],
        trunk: 82,
        near: { arm: { hand: [110, 113] }, leg: { ankle: [112, 167] } },
        far: { leg: { ankle: [120, 167] } },
      }),
    ],
  },
  'lean-to-stand': {
    ...tall,
    strokes: [
      floor(172),
      ...chair([54, 172]),
      ...sideFigure({
        hip: [82, 108],
        trunk: 52,
        near: { arm: { hand: [134, 102] }, leg: { ankle: [102, 167], toes: 0, moves: true } },
        far: { leg: { ankle: [111, 167], toes: 0, moves: true } },
      }),
      ...arrow([84, 78], [98, 52], 4),
    ],
  },
  'stand-from-a-chair': {
    ...tall,
    strokes: [
      floor(172),
      ...chair([54, 172]),
      ...sideFigure({
        hip: [108, 93],
        trunk: 89,
        near: { arm: { hand: [114, 104] }, leg: { ankle: [108, 167], toes: 0, moves: true } },
        far: { leg: { ankle: [116, 167], toes: 0, moves: true } },
      }),
      ...arrow([150, 110], [150, 56]),
    ],
  },
  'on-all-fours': {
    ...low,
    strokes: [
      ...mat(102),
      ...sideFigure({
        hip: [86, 60],
        trunk: 14,
        bowed: 20,
        near: { arm: { hand: [127, 97] }, leg: { ankle: [48, 97], toes: 180 } },
        far: { arm: { hand: [134, 97] }, leg: { ankle: [55, 97], toes: 180 } },
      }),
    ],
  },
  'arm-and-leg-reach': {
    ...low,
    strokes: [
      ...mat(102),
      ...sideFigure({
        hip: [86, 60],
        trunk: 14,
        bowed: 34,
        near: { arm: { hand: [127, 97] }, leg: { ankle: [13, 56], toes: 250, moves: true } },
        far: { arm: { hand: [194, 34], moves: true }, leg: { ankle: [52, 97], toes: 180 } },
      }),
    ],
  },
  walk: {
    ...tall,
    strokes: [
      floor(172),
      ...sideFigure({
        hip: [98, 95],
        trunk: 87,
        near: { arm: { hand: [78, 96] }, leg: { ankle: [122, 164], toes: 18, moves: true } },
        far: { arm: { hand: [124, 88] }, leg: { ankle: [72, 160], toes: -50 } },
      }),
      ...arrow([146, 96], [178, 96]),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>
