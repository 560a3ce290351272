import { mostUnpackedBytes, mostZipBytes, mostZipFiles } from '@/lib/handouts/zip-limits'
import { type Refused, refused } from '@/lib/result'

/** One file of a zip, as its directory tells of it. */
interface Entry {
  readonly name: string
  readonly isDeflated: boolean
  /** Where what is packed stands. */
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
const endSize = 22
const encrypted = 1 | (1 << 6) | (1 << 13)

const broken = refused('zip-broken')
const shownName = (name: string): string => name.replace(/\p{Cc}/gu, '?').slice(0, 60)
const about = (name: string) => ({ values: { what: shownName(name) } })

/** What a zip says that it holds, or the first thing that is wrong with it: nothing was unpacked yet. */
export function readDirectory(zip: Uint8Array): readonly Entry[] | Refused {
  if (zip.byteLength > mostZipBytes) return refused('zip-too-big')
  try {
    return checked(zip)
  } catch (problem) {
    // What it says of a place leads past its end, or a name is no text.
    if (problem instanceof RangeError || problem instanceof TypeError) return broken
    throw problem
  }
}

function checked(zip: Uint8Array): readonly Entry[] | Refused {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end === null) return broken
  const [count, begin] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  const isInParts = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count
  if (isInParts) return broken
  if (count === 0) return refused('zip-empty')
  if (count > mostZipFiles) return refused('zip-too-many-files')
  const entries: Entry[] = []
  let [at, size] = [begin, 0]
  for (let index = 0; index < count; index += 1) {
    const found = entryAt(zip, view, { at, begin })
    if ('ok' in found) return found
    if (entries.some(({ name }) => name.toLowerCase() === found.entry.name.toLowerCase()))
      return refused('zip-twice', about(found.entry.name))
    size += found.entry.size
    if (size > mostUnpackedBytes) return refused('zip-unpacks-too-big')
    entries.push(found.entry)
    at = found.next
  }
  return at <= end ? entries : broken
}

/** Where its last record stands, behind which there is nothing but a comment. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === marks.end && at + endSize + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return null
}

interface Place {
  readonly at: number
  /** Where the directory begins: what is packed stands before it. */
  readonly begin: number
}

function entryAt(zip: Uint8Array, view: DataView, { at, begin }: Place): { entry: Entry; next: number } | Refused {
  if (view.getUint32(at, true) !== marks.central) return broken
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  const nameBytes = zip.subarray(at + 46, at + 46 + short(28))
  const name = new TextDecoder('utf-8', { fatal: true }).decode(nameBytes)
  if (leadsElsewhere(name)) return refused('zip-path-outside', about(name))
  if ((short(8) & encrypted) !== 0) return refused('zip-encrypted')
  const method = short(10)
  if (method !== 0 && method !== 8) return refused('zip-packed-otherwise', about(name))
  const local = long(42)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const localName = zip.subarray(local + 30, local + 30 + view.getUint16(local + 26, true))
  const isSame = view.getUint32(local, true) === marks.local && Buffer.compare(localName, nameBytes) === 0
  if (!isSame || from + long(20) > begin) return broken
  const packed = zip.subarray(from, from + long(20))
  const entry = { name, isDeflated: method === 8, packed, size: long(24), crc: long(16) }
  return { entry, next: at + 46 + short(28) + short(30) + short(32) }
}

const leadsElsewhere = (name: string): boolean =>
  name === '' ||
  /[\\\p{Cc}]/u.test(name) ||
  /^(?:\/|[a-z]:)/i.test(name) ||
  name.split('/').some((part) => part === '..' || part === '.')
