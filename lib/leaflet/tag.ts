/** A box on the page, from its upper left corner to its lower right one. */
type Corners = readonly [number, number, number, number]

/** What a picture shows, and where it is; the types of its words do not know the place. */
interface Told {
  readonly alt: string
  readonly bbox: Corners
}

export type Tag = (name: string, draw: () => void, figure?: Told) => void

/** What is drawn is said to be what it is, inside of what it belongs to. */
export const tagger =
  (doc: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement): Tag =>
  (name, draw, figure) => {
    const options: object = figure ?? {}
    parent.add(doc.struct(name, options, draw))
  }
