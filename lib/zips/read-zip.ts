import 'server-only'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { type Refused, refused } from '@/lib/result'
import { readDirectory } from './directory'

const inflate = promisify(inflateRaw)

export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a zip. What unpacks to more than it says is stopped there: what it says was bounded before. */
export async function readZip(zip: Uint8Array): Promise<readonly ZippedFile[] | Refused> {
  const entries = readDirectory(zip)
  if ('ok' in entries) return entries
  const files: ZippedFile[] = []
  for (const { name, isDeflated, packed, size, crc } of entries) {
    const bytes = isDeflated ? await unpacked(packed, size) : packed
    if (bytes?.byteLength !== size || crc32(bytes) !== crc) return refused('zip-broken')
    files.push({ name, bytes })
  }
  return files
}

/** Null for what cannot be unpacked, or is more than `size`. */
async function unpacked(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return null
  }
}
