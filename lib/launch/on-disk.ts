import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { Problem } from './progress.mjs'

const full = new Set(['ENOSPC', 'EDQUOT'])
const closed = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What a disk says no to is for whoever runs Keel, in a sentence that names where; what the code did wrong stays as it is. */
export const onDisk = <Value>(place: string, work: () => Value, next = 'start Keel again'): Value => {
  try {
    return work()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (full.has(code)) throw new Problem(`The disk of ${place} is full: make room, and ${next}.`)
    if (closed.has(code)) throw new Problem(`This user may not write to ${place}.`)
    throw error
  }
}

/** Whole or not at all: what cannot be written leaves the file as it was. */
export const writeWhole = (file: string, content: string, mode = 0o644, next?: string): void => {
  const partial = `${file}.partial`
  try {
    onDisk(
      file,
      () => {
        writeFileSync(partial, content, { mode, flush: true })
        renameSync(partial, file)
      },
      next,
    )
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}
