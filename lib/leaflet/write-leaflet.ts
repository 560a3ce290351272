import { notOnPaper } from '@/lib/handouts/letters-on-paper'
import { begin, bytesOf } from './begin'
import { type Block, blocksOf, lineBreak } from './blocks'
import { drawBody } from './draw-body'
import { drawHead, fitting, type Opening } from './head'
import { type Piece, piecesOf } from './pieces'
import { type Leaflet, paperOf, type Type, typesFor } from './leaflet'
import { write } from './write-lines'
import { sheetOf } from './sheet'
import { tagger } from './tag'
import { withWeeks } from './weeks'

type Document = PDFKit.PDFDocument
const footer = 14
/** What no font here can draw is not left out in silence. */
function bodyOf({ title, body, personalLine, clinic, exercises, words }: Leaflet): readonly Block[] {
  const blocks = withWeeks(blocksOf(body), exercises)
  const all = [title, body, personalLine, clinic.name, words.above ?? '', ...words.sources].join(' ')
  const said = (text: string, bold: boolean) => ({ kind: 'paragraph', runs: [{ text, bold }] }) as const
  return [
    ...blocks,
    ...(notOnPaper(all).length === 0 ? [] : [said(words.unprinted, true)]),
    ...words.sources.map((sources) => ({ ...said(sources, false), isSmall: true as const })),
  ]
}

/** The first page with its head, and where all the rest will stand. */
function start(doc: Document, leaflet: Leaflet, type: Type, whole?: PDFKit.PDFStructureElement) {
  // Of several in one file each is read aloud in its own language.
  const root = doc.struct(whole ? 'Part' : 'Document', { lang: leaflet.lang })
  if (whole) whole.add(root)
  else doc.addStructure(root)
  doc.addPage()
  const pieces = piecesOf(bodyOf(leaflet))
  const { height, margin } = paperOf(leaflet.clinic.region)
  const bottom = height - margin - footer
  const opening = openingOf(leaflet, pieces)
  const head = fitting(doc, leaflet, opening, { size: type.size, bottom })
  const top = drawHead(doc, leaflet, head, type.size, tagger(doc, root))
  const below = [
    ...(head.line === opening.line ? [] : [paragraph(opening.line)]),
    ...pieces.slice(head.lead.length > 0 ? 1 : 0),
  ]
  return { root, sheet: sheetOf(doc, leaflet, below, { type, top, bottom }) }
}

/** What a person typed on lines of its own stands so. */
const openingOf = ({ personalLine }: Leaflet, [first]: readonly Piece[]): Opening => ({
  line: personalLine === '' ? [] : [{ text: personalLine.replace(/\r\n?|\n/g, lineBreak), bold: false }],
  lead: first?.kind === 'paragraph' ? first.runs : [],
})

const paragraph = (runs: Opening['line']): Piece => ({ kind: 'paragraph', runs, block: -1 })

interface Settled {
  readonly type: Type
  readonly leaflet: Leaflet
}

/**
 * The largest type that takes no more pages than the smallest would: tried on paper that is thrown away. Its sources are said as
 * fully as takes no page more, with lines that are closer where need be and letters as large; or not at all: the page names them.
 */
function settled(leaflet: Leaflet): Settled {
  const [largest, ...smaller] = typesFor(leaflet.isLarge)
  const scrap = begin(leaflet)
  const pagesIn = (its: Settled) => start(scrap, its.leaflet, its.type).sheet.pages
  const saying = (type: Type, ...sources: readonly string[]): Settled => ({
    type,
    leaflet: { ...leaflet, words: { ...leaflet.words, sources } },
  })
  const tries = [largest, ...smaller].map((type) => ({ type, pages: pagesIn(saying(type)) }))
  const fewest = Math.min(...tries.map(({ pages }) => pages))
  const fit = tries.filter(({ pages }) => pages === fewest).map(({ type }) => type)
  const [best = largest] = fit
  const said = fit
    .filter(({ size }) => size === best.size)
    .flatMap((type) => leaflet.words.sources.map((sources) => saying(type, sources)))
  return said.find((each) => pagesIn(each) === fewest) ?? saying(best)
}

/** On each page which it is, and which version of what: decoration for whoever listens. */
function drawFeet(
  doc: Document,
  { clinic, words, title }: Leaflet,
  { size, from }: { size: number; from: number },
): void {
  const { width, height, margin } = paperOf(clinic.region)
  const count = doc.bufferedPageRange().count - from
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(from + page)
    doc.markContent('Artifact', { type: 'Pagination' })
    const box = {
      x: margin,
      y: height - margin - 4,
      width: width - 2 * margin,
      size: Math.min(size, 12) * 0.85,
    }
    write(doc, [{ text: `${title}  ·  ${words.version}`, bold: false }], box)
    write(doc, [{ text: words.page(page + 1, count), bold: false }], { ...box, align: 'right' })
    doc.endMarkedContent()
  }
}

function drawLeaflet(doc: Document, asked: Leaflet, whole?: PDFKit.PDFStructureElement): void {
  const { leaflet, type } = settled(asked)
  const from = doc.bufferedPageRange().count
  const { root, sheet } = start(doc, leaflet, type, whole)
  drawBody(doc, root, leaflet, sheet, type.columns)
  root.end()
  drawFeet(doc, leaflet, { size: type.size, from })
}

/** Leaflets as one file to print, each from a page of its own on. */
export async function leafletPdf(leaflets: readonly [Leaflet, ...Leaflet[]]): Promise<Buffer> {
  const [first, ...others] = leaflets
  const doc = begin(first)
  if (others.length === 0) drawLeaflet(doc, first)
  else {
    // A file is one document to whoever has it read aloud.
    const whole = doc.struct('Document')
    doc.addStructure(whole)
    for (const leaflet of leaflets) drawLeaflet(doc, leaflet, whole)
    whole.end()
  }
  return bytesOf(doc)
}
