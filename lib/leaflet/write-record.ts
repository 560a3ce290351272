import { setImmediate } from 'node:timers/promises'
import { notOnPaper } from '@/lib/handouts/letters-on-paper'
import { begin, bytesOf } from './begin'
import type { Run } from './blocks'
import { drawHandout } from './draw-handout'
import { paperOf } from './leaflet'
import { bold, leading, margin, Pen, plain, size } from './pen'
import type { Pair, RecordBlock, RecordOnPaper } from './record'
import { heightOf, write } from './write-lines'

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** For so long others wait at most while a long record is drawn. */
const turnMs = 15

const gap = 16
const headings = { 1: 20, 2: 14, 3: 11 } as const

function drawHeading(pen: Pen, root: Element, { level, text, lang }: Extract<RecordBlock, { kind: 'heading' }>): void {
  const letter = headings[level]
  pen.y += letter * 0.7
  // Never alone at the foot of a page.
  pen.reserve(letter * leading + size * leading * 3)
  root.add(
    pen.doc.struct(`H${String(level)}`, lang ? { lang } : {}, () => {
      pen.flow(bold(text), letter)
    }),
  )
  pen.y += letter * 0.2
}

const drawText = (pen: Pen, root: Element, runs: readonly Run[]): void => {
  root.add(
    pen.doc.struct('P', {}, () => {
      pen.flow(runs)
    }),
  )
  pen.y += size * 0.4
}

/** Of which cells it is the head; the types do not know it. */
const headsRow: object = { scope: 'Row' }

/** What is asked at the left, what was said at the right; below each other where either fills a third of a page. */
function drawPair(pen: Pen, table: Element, [label, value]: Pair): void {
  const { doc } = pen
  const left = (pen.width - gap) * 0.42
  const right = pen.width - gap - left
  const box = { size, leading }
  const height = Math.max(
    heightOf(doc, plain(label), { ...box, width: left }),
    heightOf(doc, bold(value), { ...box, width: right }),
  )
  const row = doc.struct('TR')
  table.add(row)
  const cell = (kind: 'TH' | 'TD', draw: () => void) => {
    row.add(doc.struct(kind, kind === 'TH' ? headsRow : {}, draw))
  }
  if (height > (pen.bottom - pen.top) / 3) {
    cell('TH', () => {
      pen.flow(plain(label))
    })
    cell('TD', () => {
      pen.flow(bold(value))
    })
  } else {
    pen.reserve(height)
    const { y } = pen
    cell('TH', () => {
      write(doc, plain(label), { ...box, x: margin, y, width: left })
    })
    cell('TD', () => {
      write(doc, bold(value), { ...box, x: margin + left + gap, y, width: right })
    })
    pen.y += height
  }
  row.end()
  pen.y += size * 0.3
}

/** One block after the other; a page's other visitors are served in between. */
async function drawBlocks(pen: Pen, root: Element, blocks: readonly RecordBlock[]): Promise<void> {
  let since = performance.now()
  const rest = async () => {
    if (performance.now() - since < turnMs) return
    await setImmediate()
    since = performance.now()
  }
  for (const block of blocks) {
    if (block.kind === 'heading') drawHeading(pen, root, block)
    else if (block.kind === 'text') drawText(pen, root, plain(block.text))
    else if (block.kind === 'handout') drawHandout(pen, root, block)
    else if (block.pairs.length > 0) {
      const table = pen.doc.struct('Table', block.lang ? { lang: block.lang } : {})
      root.add(table)
      for (const pair of block.pairs) {
        drawPair(pen, table, pair)
        await rest()
      }
      table.end()
      pen.y += size * 0.6
    }
    await rest()
  }
}

const textOf = (block: RecordBlock): string =>
  block.kind === 'pairs' ? block.pairs.flat().join(' ') : block.kind === 'handout' ? block.body : block.text

/** Whose it is on each page, and which page: decoration for whoever listens. */
function drawEdges(doc: Document, { clinic, head, page }: RecordOnPaper): void {
  const { width, height } = paperOf(clinic.region)
  const { count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at)
    doc.markContent('Artifact', { type: 'Pagination' })
    const box = { x: margin, y: margin - 10, width: width - 2 * margin, size, leading }
    write(doc, plain(head), box)
    write(doc, plain(page(at + 1, count)), { ...box, y: height - margin - 4, align: 'right' })
    write(doc, plain(clinic.name), { ...box, y: height - margin - 4, width: box.width * 0.75 })
    doc.endMarkedContent()
  }
}

async function drawRecord(record: RecordOnPaper): Promise<Buffer> {
  const doc = begin(record)
  const root = doc.struct('Document')
  doc.addStructure(root)
  doc.addPage()
  const pen = new Pen(doc, record.clinic.region)
  drawHeading(pen, root, { kind: 'heading', level: 1, text: record.title })
  const isWhole = record.blocks.every((block) => notOnPaper(textOf(block)).length === 0)
  if (!isWhole) drawText(pen, root, bold(record.unprinted))
  await drawBlocks(pen, root, record.blocks)
  root.end()
  drawEdges(doc, record)
  return bytesOf(doc)
}

/** The longest takes a hundred megabytes while it is drawn: a process draws one at a time. */
let before: Promise<unknown> = Promise.resolve()

/** Everything about one person as a file to read: a heading for each part, what is asked beside what was said. */
export function recordPdf(record: RecordOnPaper): Promise<Buffer> {
  const drawn = before.then(() => drawRecord(record))
  before = drawn.catch(() => null)
  return drawn
}
