import type { Picture, Stroke } from '@/lib/pictures/picture'
import { sideFigure } from '@/lib/pictures/side-figure'
import { floor } from '@/lib/pictures/things'

const tall = { width: 200, height: 180 }

const stool: readonly Stroke[] = [{ d: 'M82 130H128M88 130V172M122 130V172', look: 'thing', width: 4 }]
const sitting: readonly Stroke[] = [
  floor(172),
  ...stool,
  ...sideFigure({
    hip: [104, 119],
    trunk: 86,
    near: { arm: { hand: [134, 114] }, leg: { ankle: [138, 167] } },
    far: { leg: { ankle: [146, 167] } },
  }),
]
/** A cloth around what lies on the low back. */
const pack: readonly Stroke[] = [
  { d: 'M94 84H88Q77 84 77 96V106Q77 118 88 118H94', look: 'filled' },
  { d: 'M87 94V108', look: 'moving', width: 10 },
]
const wave = (x: number): string => `M${String(x)} 116q-6 -7 0 -14t0 -14`
const flake = 'M50 84V112M38 91L62 105M62 91L38 105'

export const warmthAndCold = {
  'warmth-on-the-back': {
    ...tall,
    strokes: [...sitting, ...pack, { d: wave(64) + wave(52) + wave(40), look: 'sign' }],
  },
  'cold-on-the-back': { ...tall, strokes: [...sitting, ...pack, { d: flake, look: 'sign' }] },
} as const satisfies Readonly<Record<string, Picture>>
