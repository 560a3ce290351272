import { isFilled, type Look, type Picture, widthOf } from '@/lib/pictures/picture'

/** Dark where something moves, gray where nothing does: it reads the same where a printer has black alone. */
const inkOf: Readonly<Record<Look, string>> = {
  body: '#8a8a8a',
  far: '#bbbbbb',
  moving: '#12495c',
  sign: '#12495c',
  halo: '#ffffff',
  thing: '#555555',
  filled: '#555555',
  soft: '#cccccc',
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

export const heightOfPicture = ({ width, height }: Pick<Picture, 'width' | 'height'>, shownWidth: number): number =>
  (shownWidth / width) * height

/** The lines of the page's SVG, as the lines of a PDF. */
export function drawPicture(doc: PDFKit.PDFDocument, picture: Picture, { x, y, width }: Place): void {
  doc
    .save()
    .translate(x, y)
    .scale(width / picture.width)
  doc.lineCap('round').lineJoin('round')
  for (const { d, look, width: own } of picture.strokes) {
    doc.path(d).lineWidth(own ?? widthOf[look])
    if (isFilled(look)) doc.fillAndStroke('#ffffff', inkOf[look])
    else doc.stroke(inkOf[look])
  }
  doc.restore()
}

export function drawPhoto(doc: PDFKit.PDFDocument, photo: Uint8Array, { x, y, width }: Place): void {
  doc.image(Buffer.from(photo), x, y, { width })
}

/** A square code: modules of one path. */
export function drawSquare(
  doc: PDFKit.PDFDocument,
  { size, path }: { readonly size: number; readonly path: string },
  { x, y, width }: Place,
): void {
  doc
    .save()
    .translate(x, y)
    .scale(width / size)
  doc.path(path).fill('#000000')
  doc.restore()
}
