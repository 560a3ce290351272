import { setImmediate } from 'node:timers/promises'
import { notOnPaper } from '@/lib/handouts/letters-on-paper'
import { begin, bytesOf } from './begin'
import type { Run } from './blocks'
import { drawHandout } from './draw-handout'
import { drawPair, heightOfFirstPairs, heightOfLastPairs } from './draw-pairs'
import { paperOf } from './leaflet'
import { bold, leading, margin, Pen, plain, size } from './pen'
import type { RecordBlock, RecordOnPaper } from './record'
import { heightOf, write } from './write-lines'

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** For so long others wait at most while a long record is drawn. */
const turnMs = 15

const headings = { 1: 20, 2: 14, 3: 11 } as const

type Heading = Extract<RecordBlock, { kind: 'heading' }>

const above = ({ level }: Heading): number => headings[level] * 0.7
const below = ({ level }: Heading): number => headings[level] * 0.2

/** As much of what comes next as is worth beginning a page's last lines with: of headings, what they are the heads of. */
function heightOfStart(pen: Pen, blocks: readonly RecordBlock[], at: number): number {
  const block = blocks[at]
  if (!block) return 0
  const next = () => heightOfStart(pen, blocks, at + 1)
  if (block.kind === 'heading') return above(block) + headings[block.level] * leading + below(block) + next()
  if (block.kind === 'pairs') return block.pairs.length > 0 ? heightOfFirstPairs(pen, block.pairs) : next()
  return size * leading * 3
}

/** What a record ends with has something above it on its page. */
function heightOfEnd(pen: Pen, blocks: readonly RecordBlock[], at: number): number {
  const block = blocks[at]
  if (block?.kind !== 'text' || at < blocks.length - 1) return 0
  return (
    size * 0.6 + Math.min(heightOf(pen.doc, plain(block.text), { size, leading, width: pen.width }), size * leading * 6)
  )
}

function drawHeading(pen: Pen, root: Element, heading: Heading): void {
  const { level, text, lang } = heading
  const letter = headings[level]
  pen.y += above(heading)
  root.add(
    pen.doc.struct(`H${String(level)}`, lang ? { lang } : {}, () => {
      pen.flow(bold(text), letter)
    }),
  )
  pen.y += below(heading)
}

const drawText = (pen: Pen, root: Element, runs: readonly Run[]): void => {
  root.add(
    pen.doc.struct('P', {}, () => {
      pen.flow(runs)
    }),
  )
  pen.y += size * 0.4
}

/** One block after the other; a page's other visitors are served in between. */
async function drawBlocks(pen: Pen, root: Element, blocks: readonly RecordBlock[]): Promise<void> {
  let since = performance.now()
  const rest = async () => {
    if (performance.now() - since < turnMs) return
    await setImmediate()
    since = performance.now()
  }
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'pairs') pen.reserve(heightOfStart(pen, blocks, at))
    if (block.kind === 'heading') drawHeading(pen, root, block)
    else if (block.kind === 'text') drawText(pen, root, plain(block.text))
    else if (block.kind === 'handout') drawHandout(pen, root, block)
    else if (block.pairs.length > 0) {
      const table = pen.doc.struct('Table', block.lang ? { lang: block.lang } : {})
      root.add(table)
      for (const [row, pair] of block.pairs.entries()) {
        if (row === block.pairs.length - 2)
          pen.reserve(heightOfLastPairs(pen, block.pairs) + heightOfEnd(pen, blocks, at + 1))
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
