import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Kind } from './kind'

const block = Buffer.alloc(4 * 1024 * 1024)

/** To the last block. */
function fill(file: string): void {
  const descriptor = openSync(file, 'a')
  try {
    for (const size of [block.length, 4096]) {
      try {
        for (;;) if (writeSync(descriptor, block, 0, size) < size) break
      } catch (problem) {
        if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem
      }
    }
  } finally {
    closeSync(descriptor)
  }
}

export const fillDisk: Kind = {
  name: 'disk-full',
  words: 'disk of the data full for 5 to 10 s',
  leftOut: ({ folder }) => (folder.isSmall ? undefined : 'no small file system can be mounted here'),
  strike: async ({ keel, chance }) => {
    const file = join(keel.dataFolder, 'what-fills-the-disk')
    const end = performance.now() + chance.between(5000, 10_000)
    try {
      while (performance.now() < end) {
        fill(file)
        await after(200)
      }
    } finally {
      rmSync(file, { force: true })
    }
  },
}
