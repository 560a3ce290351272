export type Tag = (name: string, draw: () => void, options?: { readonly alt?: string }) => void

/** What is drawn is said to be what it is, inside of what it belongs to. */
export const tagger =
  (doc: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement): Tag =>
  (name, draw, options = {}) => {
    parent.add(doc.struct(name, options, draw))
  }
