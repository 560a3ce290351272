import { begin, bytesOf } from './begin'
import type { Run } from './blocks'
import { drawSquare } from './draw-picture'
import { paperOf } from './leaflet'
import { tagger } from './tag'
import { heightOf, write } from './write-lines'

/** What it says in one language. */
interface Said {
  readonly lang: string
  readonly title: string
  readonly body: string
  readonly emergency: string
}

export interface Poster {
  readonly title: string
  readonly clinic: { readonly name: string; readonly region: 'US' | 'UK' }
  readonly square: { readonly size: number; readonly path: string }
  /** For whoever has it read aloud. */
  readonly alt: string
  /** In letters, as it is typed. */
  readonly address: string
  /** In each language of the clinic's, the first one largest. */
  readonly said: readonly Said[]
}

interface Line {
  readonly tag: 'H1' | 'H2' | 'P'
  readonly lang: string
  readonly text: string
  readonly isBold: boolean
  readonly size: number
  /** Below it. */
  readonly gap: number
}

const leading = 1.22
const margin = 54
const padding = 14
const squares = { least: 150, most: 270 }

const runsOf = ({ text, isBold }: Line): readonly Run[] => [{ text, bold: isBold }]

/** The largest type in which all of it stands on one line: an address that is torn is typed wrong. */
function sizeOfAddress(doc: PDFKit.PDFDocument, text: string, width: number): number {
  const sizes = [26, 24, 22, 20, 18, 16, 14, 12]
  const isOneLine = (size: number) => heightOf(doc, [{ text, bold: true }], { width, size, leading: 1 }) <= size
  return sizes.find(isOneLine) ?? 12
}

const inLanguage = ({ lang, title, body }: Said, isFirst: boolean): readonly Line[] => [
  { tag: 'H2', lang, text: title, isBold: true, size: isFirst ? 34 : 25, gap: 6 },
  { tag: 'P', lang, text: body, isBold: false, size: isFirst ? 18 : 16, gap: isFirst ? 18 : 14 },
]

const emergencies = ({ said }: Poster): readonly Line[] =>
  said.map(({ lang, emergency: text }) => ({ tag: 'P', lang, text, isBold: true, size: 16, gap: 2 }))

/**
 * A sheet for the wall of the waiting room: what it is for in each language of the clinic's, a code to scan and the address to
 * type. The code is as large as the words leave room for.
 */
export async function posterPdf(poster: Poster): Promise<Buffer> {
  const { clinic, said, square, address, alt } = poster
  const [first, ...others] = said
  const lang = first?.lang ?? 'en'
  const doc = begin({ title: poster.title, clinic, lang })
  const root = doc.struct('Document')
  doc.addStructure(root)
  doc.addPage()
  const { width: whole, height } = paperOf(clinic.region)
  const width = whole - 2 * margin
  const above: readonly Line[] = [
    { tag: 'H1', lang, text: clinic.name, isBold: true, size: 22, gap: 22 },
    ...(first ? inLanguage(first, true) : []),
  ]
  const below: readonly Line[] = [
    { tag: 'P', lang, text: address, isBold: true, size: sizeOfAddress(doc, address, width), gap: 26 },
    ...others.flatMap((each) => inLanguage(each, false)),
  ]
  const heightOfAll = (lines: readonly Line[], inner: number) =>
    lines.reduce(
      (sum, line) => sum + heightOf(doc, runsOf(line), { width: inner, size: line.size, leading }) + line.gap,
      0,
    )
  let y = margin
  const put = (lines: readonly Line[], inner: number) => {
    for (const line of lines) {
      const box = { x: (whole - inner) / 2, y, width: inner, size: line.size, leading, align: 'center' as const }
      const draw = () => {
        y = write(doc, runsOf(line), box) + line.gap
      }
      root.add(doc.struct(line.tag, { lang: line.lang }, draw))
    }
  }
  const frame = { inner: width - 2 * padding, lines: emergencies(poster) }
  const heightOfFrame = heightOfAll(frame.lines, frame.inner) + 2 * padding
  const room = height - 2 * margin - heightOfAll([...above, ...below], width) - heightOfFrame
  const side = Math.max(squares.least, Math.min(squares.most, room - 12))
  put(above, width)
  const [left, top] = [(whole - side) / 2, y]
  const drawCode = () => {
    drawSquare(doc, square, { x: left, y: top, width: side })
  }
  tagger(doc, root)('Figure', drawCode, { alt, bbox: [left, top, left + side, top + side] })
  y += side + 4
  put(below, width)
  const head = Math.max(y, height - margin - heightOfFrame)
  y = head + padding
  put(frame.lines, frame.inner)
  doc.markContent('Artifact', { type: 'Layout' })
  doc.rect(margin, head, width, heightOfFrame).lineWidth(1.5).stroke('#000000')
  doc.endMarkedContent()
  root.end()
  return bytesOf(doc)
}
