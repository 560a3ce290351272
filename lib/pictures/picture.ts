/** What a line is drawn as. Colors and their dark, printed and high-contrast kin belong to whoever shows it. */
export type Look = 'body' | 'far' | 'moving' | 'halo' | 'thing' | 'filled' | 'soft' | 'sign'

/** One line of a picture, as SVG and PDF both draw it; its ends and corners are round. */
export interface Stroke {
  readonly d: string
  readonly look: Look
  /** Where it is not the look's own. */
  readonly width?: number
}

/** Drawn for Keel: no words inside, the same person and props in each, from the back to the front. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly strokes: readonly Stroke[]
}

export const widthOf: Readonly<Record<Look, number>> = {
  body: 10,
  far: 8.5,
  moving: 10,
  halo: 14,
  thing: 2.5,
  filled: 2.5,
  soft: 2.5,
  sign: 3,
}

export const isFilled = (look: Look): boolean => look === 'filled' || look === 'soft'
