import type { Picture, Stroke } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }

const stool: readonly Stroke[] = [{ d: 'M82 130H128M88 130V172M122 130V172', look: 'thing', width: 4 }]
/** A cloth around what lies on the low back. */
const sitting: readonly Stroke[] = [
  floor(172),
  ...stool,
  { d: 'M104 80H94Q82 80 82 92V106Q82 118 94 118H104Z', look: 'filled' },
  { d: 'M92 91V107', look: 'moving', width: 11 },
  ...sideFigure({
    hip: [104, 119],
    trunk: 86,
    near: { arm: { hand: [132, 111] }, leg: { ankle: [138, 167] } },
    far: { leg: { ankle: [146, 167] } },
  }),
]
const wave = (x: number): string => `M${String(x)} 116q-6 -7 0 -14t0 -14`
const flake =
  'M50 78V118M33 88L67 108M67 88L33 108M45 80L50 85L55 80M45 116L50 111L55 116M32 95L39 92L38 84M68 95L61 92L62 84M32 101L39 104L38 112M68 101L61 104L62 112'

export const warmthAndCold = {
  'warmth-on-the-back': {
    ...tall,
    strokes: [...sitting, { d: wave(68) + wave(56) + wave(44), look: 'sign' }],
  },
  'cold-on-the-back': { ...tall, strokes: [...sitting, { d: flake, look: 'sign', width: 2.5 }] },
} as const satisfies Readonly<Record<string, Picture>>
