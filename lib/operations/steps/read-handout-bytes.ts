import 'server-only'
import type { HandoutFile } from '@/lib/handouts/handout-file'
import { picturesNamedIn, sortFiles, type ZippedPicture } from '@/lib/handouts/handout-zip'
import { type Refused, refused } from '@/lib/result'
import { readZip } from '@/lib/zips/read-zip'
import { readFile } from './front-matter'

export interface BroughtHandout {
  readonly file: HandoutFile
  /** Null where it came as a text alone. */
  readonly pictures: readonly ZippedPicture[] | null
}

/** A handout as it was saved: one text, or a zip of it and its pictures. */
export async function readHandoutBytes(bytes: Uint8Array): Promise<BroughtHandout | Refused> {
  if (!isZip(bytes)) {
    const file = read(bytes)
    return 'ok' in file ? file : { file, pictures: null }
  }
  const files = await readZip(bytes)
  if ('ok' in files) return files
  const sorted = sortFiles(files)
  if ('ok' in sorted) return sorted
  const file = read(sorted.text)
  if ('ok' in file) return file
  const wanted = picturesNamedIn(file.words)
  const unused = sorted.pictures.find(({ id }) => !wanted.includes(id))
  if (unused) return refused('zip-picture-unused', { values: { what: unused.name } })
  return { file, pictures: sorted.pictures }
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

function read(bytes: Uint8Array): HandoutFile | Refused {
  try {
    return readFile(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (problem) {
    if (problem instanceof TypeError) return refused('file-not-text')
    throw problem
  }
}
