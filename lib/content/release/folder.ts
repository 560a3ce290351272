import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Entry } from './entries'
import { type Fingerprints, type Ledger, obstacles, withReleased } from './ledger'
import { currentModule, raisedVersions, versionsIn } from './raise'
import { versionsModule } from './versions-module'

const fingerprintFile = 'fingerprints.json'
const versionsFile = 'versions.ts'

/** Where this checkout keeps what it released of a pathway. */
export const releasedFolder = ({ folder }: Pick<Pathway, 'folder'>): string =>
  join(fileURLToPath(new URL('../../..', import.meta.url)), folder, 'released')

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const jsonIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && name !== fingerprintFile) : []

export const readLedger = (folder: string): Ledger => ({
  files: Object.fromEntries(jsonIn(folder).map((name) => [name, read(folder, name) as object])),
  fingerprints: existsSync(join(folder, fingerprintFile))
    ? (read(folder, fingerprintFile) as Fingerprints)
    : { files: {}, handouts: {} },
})

type Format = (text: string, parser: 'json' | 'typescript') => Promise<string>

/** Writes what is new, or nothing at all where something that was released would change: then says why. */
export async function release(
  folder: string,
  entries: readonly Entry[],
  format: Format,
): Promise<{ readonly refused: readonly string[] } | { readonly added: readonly string[] }> {
  const ledger = readLedger(folder)
  const found = obstacles(entries, ledger)
  if (found.length > 0) return { refused: found.map(({ file, problem }) => (file ? `${file}: ${problem}` : problem)) }
  const { fingerprints, newFiles } = withReleased(entries, ledger)
  const write = async (name: string, content: object) => {
    writeFileSync(join(folder, name), await format(JSON.stringify(content, null, 2), 'json'))
  }
  mkdirSync(folder, { recursive: true })
  for (const { name, content } of newFiles) await write(name, content)
  await write(fingerprintFile, fingerprints)
  writeFileSync(join(folder, versionsFile), await format(versionsModule(jsonIn(folder)), 'typescript'))
  const before = { ...ledger.fingerprints.files, ...ledger.fingerprints.handouts }
  const after = Object.keys({ ...fingerprints.files, ...fingerprints.handouts })
  return { added: after.filter((name) => !(name in before)) }
}

/** Writes the next version of what has changed; hands back which, and to what. */
export async function raiseIn(folder: string, entries: readonly Entry[], format: Format): Promise<readonly string[]> {
  const file = join(folder, '..', versionsFile)
  if (!existsSync(file)) return []
  const versions = versionsIn(readFileSync(file, 'utf8'))
  const raised = raisedVersions(versions, entries, readLedger(folder))
  const names = Object.keys(raised).filter((name) => raised[name] !== versions[name])
  if (names.length > 0) writeFileSync(file, await format(currentModule(raised), 'typescript'))
  return names.map((name) => `${name} to ${String(raised[name])}`)
}

/** Whether the list of versions is the one that a release would write. */
export const knowsItsVersions = async (folder: string, format: Format): Promise<boolean> =>
  readFileSync(join(folder, versionsFile), 'utf8') === (await format(versionsModule(jsonIn(folder)), 'typescript'))
