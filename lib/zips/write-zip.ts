import 'server-only'
import { zipSync } from 'fflate'
import type { ZippedFile } from './read-zip'

/** The same files are the same zip whenever it is written: it says of none when that was. */
export const writeZip = (files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(1980, 0, 1) })
