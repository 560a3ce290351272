import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const pack = promisify(brotliCompress)

/** Beside each script and style that browsers are sent, the same as small as it gets (packed.mjs). */
export async function packFiles(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true })
  const packed = paths
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map(async (path) => {
      const file = await readFile(join(folder, path))
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
      }
      await writeFile(join(folder, `${path}.br`), await pack(file, { params }))
    })
  await Promise.all(packed)
}
