import PDFDocument from 'pdfkit'
import { paperOf } from './leaflet'

type Document = PDFKit.PDFDocument

/** Says that it is made for readers by ear too; the types know of archives alone. */
const universal: object = { subset: 'PDF/UA' }

interface Titled {
  readonly title: string
  readonly lang: string
  readonly clinic: { readonly name: string; readonly region: 'US' | 'UK' }
}

/** A document that says its language and title, and what each of its parts is, for whoever has it read aloud. */
export function begin({ title, clinic, lang }: Titled): Document {
  const { width, height } = paperOf(clinic.region)
  return new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    ...universal,
    lang,
    displayTitle: true,
    info: { Title: title, Author: clinic.name },
  })
}

export async function bytesOf(doc: Document): Promise<Buffer> {
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => doc.on('end', resolve).on('error', reject))
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
