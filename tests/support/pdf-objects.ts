import { inflateSync } from 'node:zlib'

/** A reference is the number of its object; a name keeps its slash, so that it is no string. */
export type PdfValue = string | number | boolean | null | Ref | readonly PdfValue[] | PdfDict
export interface PdfDict {
  readonly [key: string]: PdfValue
}
export interface Ref {
  readonly ref: number
}

/** A name or a string; of anything else nothing. */
export const wordOf = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '')

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('ref' in value)

const token =
  /\s*(?:(<<|>>|\[|\]|true\b|false\b|null\b)|(\d+) (\d+) R\b|([+-]?(?:\d+\.?\d*|\.\d+))|(\/[^\s/<>[\]()]*)|\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9a-fA-F\s]*)>)/y

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1')
const decoded = (bytes: string): string =>
  bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes

/** What stands at the beginning of this text. */
function valueOf(text: string): PdfValue {
  let at = 0
  const next = (): readonly (string | undefined)[] => {
    token.lastIndex = at
    const found = token.exec(text)
    if (!found) throw new Error(`No value of a PDF: ${text.slice(at, at + 40)}`)
    at = token.lastIndex
    return found
  }
  const read = (found: readonly (string | undefined)[]): PdfValue => {
    const [, mark, ref, , number, name, literal, hex] = found
    if (mark === '<<' || mark === '[') {
      const all: PdfValue[] = []
      const end = mark === '[' ? ']' : '>>'
      for (let each = next(); each[1] !== end; each = next()) all.push(read(each))
      if (mark === '[') return all
      return Object.fromEntries(
        all.flatMap((key, index) => (index % 2 ? [] : typeof key === 'string' ? [[key, all[index + 1] ?? null]] : [])),
      )
    }
    if (mark !== undefined) return mark === 'null' ? null : mark === 'true'
    if (ref !== undefined) return { ref: Number(ref) }
    if (number !== undefined) return Number(number)
    if (name !== undefined) return name
    if (literal !== undefined) return decoded(unescaped(literal))
    return decoded(Buffer.from((hex ?? '').replaceAll(/\s/g, ''), 'hex').toString('latin1'))
  }
  return read(next())
}

export interface PdfFile {
  readonly trailer: PdfDict
  readonly dicts: readonly PdfDict[]
  /** What a reference leads to, or the value itself. */
  readonly at: (value: PdfValue | undefined) => PdfValue
  readonly dictAt: (value: PdfValue | undefined) => PdfDict
  /** Of a reference, unpacked. */
  readonly streamAt: (value: PdfValue | undefined) => string
}

/** A file of ours, taken apart: each object as data. */
export function openPdf(pdf: Buffer): PdfFile {
  const text = pdf.toString('latin1')
  const objects = new Map<number, { readonly value: PdfValue; readonly stream: string }>()
  for (const [, id = '', object = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = object.split(/\nstream\n/)
    const bytes = Buffer.from((packed ?? '').replace(/\nendstream$/, ''), 'latin1')
    const isText = packed !== undefined && !head.includes('/Subtype /Image')
    const stream = !isText ? '' : (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
    objects.set(Number(id), { value: valueOf(head), stream })
  }
  const numberOf = (value: PdfValue | undefined) =>
    typeof value === 'object' && value !== null && 'ref' in value ? Number(value.ref) : null
  const at = (value: PdfValue | undefined): PdfValue => {
    const number = numberOf(value)
    return number === null ? (value ?? null) : (objects.get(number)?.value ?? null)
  }
  const dictAt = (value: PdfValue | undefined): PdfDict => {
    const found = at(value)
    return isDict(found) ? found : {}
  }
  const trailer = valueOf(text.slice(text.lastIndexOf('trailer\n') + 'trailer\n'.length))
  return {
    trailer: isDict(trailer) ? trailer : {},
    dicts: [...objects.values()].map(({ value }) => value).filter((value) => isDict(value)),
    ...{ at, dictAt },
    streamAt: (value) => objects.get(numberOf(value) ?? -1)?.stream ?? '',
  }
}
