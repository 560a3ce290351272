import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Entry } from './entries'
import { type Fingerprints, obstacles, type Released, withReleased } from './ledger'

const fingerprintFile = 'fingerprints.json'

/** Where this checkout keeps what it released. */
export const releasedFolder = fileURLToPath(new URL('.', import.meta.url))

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

export function readReleased(folder: string): Released {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== fingerprintFile)
  return {
    files: Object.fromEntries(names.map((name) => [name, read(folder, name) as object])),
    fingerprints: existsSync(join(folder, fingerprintFile))
      ? (read(folder, fingerprintFile) as Fingerprints)
      : { files: {}, handouts: {} },
  }
}

type Format = (json: string) => Promise<string>

/** Writes what is new, or nothing at all where something that was released would change: then says why. */
export async function release(
  folder: string,
  entries: readonly Entry[],
  format: Format,
): Promise<{ readonly refused: readonly string[] } | { readonly added: readonly string[] }> {
  const released = readReleased(folder)
  const found = obstacles(entries, released)
  if (found.length > 0) return { refused: found.map(({ file, problem }) => (file ? `${file}: ${problem}` : problem)) }
  const { fingerprints, newFiles } = withReleased(entries, released)
  const write = async (name: string, content: object) => {
    writeFileSync(join(folder, name), await format(JSON.stringify(content, null, 2)))
  }
  for (const { name, content } of newFiles) await write(name, content)
  await write(fingerprintFile, fingerprints)
  const before = { ...released.fingerprints.files, ...released.fingerprints.handouts }
  const after = Object.keys({ ...fingerprints.files, ...fingerprints.handouts })
  return { added: after.filter((name) => !(name in before)) }
}
