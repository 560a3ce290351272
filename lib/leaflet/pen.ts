import type { Run } from './blocks'
import { paperOf } from './leaflet'
import { writeOn } from './write-lines'

type Document = PDFKit.PDFDocument

export const size = 10
export const leading = 1.3
export const margin = 50
const room = { head: 26, foot: 20 }

export const bold = (text: string): readonly Run[] => [{ text, bold: true }]
export const plain = (text: string): readonly Run[] => [{ text, bold: false }]

/** Where the next line comes to stand, and how wide it may be. */
export class Pen {
  y: number
  readonly top = margin + room.head
  readonly bottom: number
  readonly width: number

  constructor(
    readonly doc: Document,
    region: 'US' | 'UK',
  ) {
    const paper = paperOf(region)
    this.bottom = paper.height - margin - room.foot
    this.width = paper.width - 2 * margin
    this.y = this.top
  }

  /** What is being said goes on as the same part on the next page. */
  readonly turn = (): number => {
    this.doc.continueOnNewPage()
    this.y = this.top
    return this.y
  }

  /** Turns the page where so much does not fit any more. */
  reserve(height: number): void {
    if (this.y + height > this.bottom) this.turn()
  }

  flow(runs: readonly Run[], letter = size, x = margin, width = this.width): void {
    this.y = writeOn(this.doc, runs, { x, y: this.y, width, size: letter, leading }, this)
  }
}
