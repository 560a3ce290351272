import { crc32, deflateRawSync } from 'node:zlib'

export interface MadeFile {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  /** What the directory says instead of what is so. */
  readonly says?: {
    readonly size?: number
    readonly crc?: number
    readonly flags?: number
    readonly method?: number
    readonly localName?: string
    readonly packedSize?: number
    readonly at?: number
  }
}

const encoded = (name: string | Uint8Array): Uint8Array =>
  typeof name === 'string' ? new TextEncoder().encode(name) : name

/** A zip made by hand, so that it may lie. */
export function madeZip(files: readonly MadeFile[], { comment = '', count = files.length } = {}): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name: given, bytes, says = {} } of files) {
    const name = encoded(given)
    const localName = encoded(says.localName ?? name)
    const packed = deflateRawSync(bytes)
    const method = says.method ?? 8
    const body = method === 0 ? Buffer.from(bytes) : packed
    const facts = Buffer.alloc(12)
    facts.writeUInt32LE(says.crc ?? crc32(bytes), 0)
    facts.writeUInt32LE(says.packedSize ?? body.length, 4)
    facts.writeUInt32LE(says.size ?? bytes.byteLength, 8)
    const how = Buffer.alloc(8)
    how.writeUInt16LE(says.flags ?? 0x0800, 0)
    how.writeUInt16LE(method, 2)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    how.copy(local, 6)
    facts.copy(local, 14)
    local.writeUInt16LE(localName.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    how.copy(head, 8)
    facts.copy(head, 16)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(says.at ?? at, 42)
    locals.push(local, Buffer.from(localName), body)
    central.push(head, Buffer.from(name))
    at += local.length + localName.length + body.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, end, Buffer.from(comment)])
}
