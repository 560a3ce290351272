import { inflateSync } from 'node:zlib'

const header = { woff: 44, sfnt: 12 }
const entry = { woff: 20, sfnt: 16 }
const padded = (length: number): number => (length + 3) & ~3

/** A font of the web (WOFF 1.0) as the font in it: each table is unpacked once, not each time it is looked at. */
export function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = header.woff + index * entry.woff
    const [offset, packed, length] = [4, 8, 12].map((each) => woff.readUInt32BE(at + each)) as [number, number, number]
    const data = woff.subarray(offset, offset + packed)
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    }
  })
  const directory = Buffer.alloc(header.sfnt + count * entry.sfnt)
  woff.copy(directory, 0, 4, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE(count * 16 - power * 16, 10)
  let offset = directory.length
  tables.forEach(({ tag, sum, data }, index) => {
    const at = header.sfnt + index * entry.sfnt
    tag.copy(directory, at)
    directory.writeUInt32BE(sum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(data.length, at + 12)
    offset += padded(data.length)
  })
  const bodies = tables.flatMap(({ data }) => [data, Buffer.alloc(padded(data.length) - data.length)])
  return Buffer.concat([directory, ...bodies])
}
