export type BodySide = 'back' | 'front'

interface Region {
  readonly id: string
  readonly side: BodySide
  readonly path: string
}

/** A box with soft corners. */
const box = (x: number, y: number, width: number, height: number, r = 7): string =>
  `M${String(x + r)} ${String(y)}h${String(width - 2 * r)}q${String(r)} 0 ${String(r)} ${String(r)}v${String(height - 2 * r)}q0 ${String(r)} ${String(-r)} ${String(r)}h${String(2 * r - width)}q${String(-r)} 0 ${String(-r)} ${String(-r)}v${String(2 * r - height)}q0 ${String(-r)} ${String(r)} ${String(-r)}z`

/** One that is on both sides of the midline; the person's left is the viewer's left only from behind. */
const pair = (name: string, side: BodySide, y: number, height: number, inner: number, width: number): Region[] => {
  const viewerLeft = box(100 - inner - width, y, width, height)
  const viewerRight = box(100 + inner, y, width, height)
  return [
    { id: `${name}-left`, side, path: side === 'back' ? viewerLeft : viewerRight },
    { id: `${name}-right`, side, path: side === 'back' ? viewerRight : viewerLeft },
  ]
}

/** The regions that a patient marks. The low back reaches from the lowest ribs to the fold of the buttocks' upper edge. */
export const bodyRegions: readonly Region[] = [
  { id: 'neck', side: 'back', path: box(87, 50, 26, 20) },
  { id: 'upper-back', side: 'back', path: box(70, 74, 60, 42, 10) },
  { id: 'mid-back', side: 'back', path: box(70, 119, 60, 36, 9) },
  ...pair('low-back', 'back', 158, 36, 1.5, 30),
  ...pair('buttock', 'back', 197, 40, 1.5, 34),
  ...pair('thigh', 'back', 240, 66, 2, 32),
  ...pair('calf', 'back', 309, 62, 5, 27),
  ...pair('foot', 'back', 374, 26, 5, 29),
  { id: 'neck', side: 'front', path: box(87, 50, 26, 20) },
  { id: 'tummy', side: 'front', path: box(70, 134, 60, 60, 12) },
  { id: 'groin', side: 'front', path: 'M70 199h60l-9 26q-6 12-21 12t-21-12z' },
  ...pair('thigh', 'front', 240, 66, 2, 32),
  ...pair('calf', 'front', 309, 62, 5, 27),
  ...pair('foot', 'front', 374, 26, 5, 29),
]

/** Head, trunk, arms and legs, drawn behind the regions. */
export const silhouette =
  'M100 6c13 0 21 10 21 23 0 9-3 16-8 20v11c5 5 14 6 24 9 12 4 17 12 19 26l9 62c2 12 5 30 4 40-1 7-9 7-10 0l-10-52-10-46-1 54c4 14 6 30 5 47-1 30-3 60-6 84-1 24-2 52-3 74 3 12 8 22 5 28-2 5-24 6-30 2-4-3-5-18-4-30l-3-82-2-40-2 40-3 82c1 12 0 27-4 30-6 4-28 3-30-2-3-6 2-16 5-28-1-22-2-50-3-74-3-24-5-54-6-84-1-17 1-33 5-47l-1-54-10 46-10 52c-1 7-9 7-10 0-1-10 2-28 4-40l9-62c2-14 7-22 19-26 10-3 19-4 24-9V49c-5-4-8-11-8-20 0-13 8-23 21-23z'
