import { fingerprintOf } from '../fingerprint'
import type { Entry } from './entries'

/** What was released, and the SHA-256 of each: a file by its name, a handout by its id, version and language. */
export interface Fingerprints {
  readonly files: Readonly<Record<string, string>>
  readonly handouts: Readonly<Record<string, string>>
}

/** The folder of released content as it was read. */
export interface Ledger {
  readonly fingerprints: Fingerprints
  readonly files: Readonly<Record<string, object>>
}

export interface FrozenProblem {
  readonly entry: Entry | null
  /** Of a file in the folder; a current entry's is where it is written. */
  readonly file: string | null
  readonly problem: string
}

/** Files from before there were fingerprints are taken as they are. */
const knownFiles = ({ fingerprints, files }: Ledger): Fingerprints['files'] => ({
  ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, fingerprintOf(content)])),
  ...fingerprints.files,
})

const releasedAs = ({ kind, name }: Entry, released: Ledger): string | undefined =>
  kind === 'handout' ? released.fingerprints.handouts[name] : knownFiles(released)[name]

/** A released file that is not what it was, or is gone. */
const damage = ({ fingerprints, files }: Ledger): readonly FrozenProblem[] =>
  Object.entries(fingerprints.files).flatMap(([file, fingerprint]) => {
    const content = files[file]
    if (!content) return [{ entry: null, file, problem: 'it was released and is gone: bring it back' }]
    if (fingerprintOf(content) === fingerprint) return []
    return [{ entry: null, file, problem: 'it was released and has changed since: put it back as it was' }]
  })

/** Current content that is not what was released under its version. */
export const changedEntries = (entries: readonly Entry[], released: Ledger): readonly Entry[] =>
  entries.filter((entry) => {
    const before = releasedAs(entry, released)
    return before !== undefined && before !== entry.fingerprint
  })

const changes = (entries: readonly Entry[], released: Ledger): readonly FrozenProblem[] =>
  changedEntries(entries, released).map((entry) => {
    const [version, next] = [String(entry.version), String(entry.version + 1)]
    const problem = `${entry.subject} was released as version ${version} with ${entry.others}: give it version ${next}`
    return { entry, file: null, problem }
  })

/** Why nothing can be released now. */
export const obstacles = (entries: readonly Entry[], released: Ledger): readonly FrozenProblem[] => [
  ...damage(released),
  ...changes(entries, released),
]

/** What an installation must not be built with: a changed past, or a present that nobody could ever replay. */
export const frozenProblems = (entries: readonly Entry[], released: Ledger): readonly FrozenProblem[] => [
  ...obstacles(entries, released),
  ...entries
    .filter((entry) => releasedAs(entry, released) === undefined)
    .map((entry) => ({
      entry,
      file: null,
      problem: `${entry.subject} was never released as version ${String(entry.version)}: npm run release does so`,
    })),
  ...Object.keys(released.files)
    .filter((file) => !(file in released.fingerprints.files))
    .map((file) => ({ entry: null, file, problem: 'it has no fingerprint: npm run release writes it' })),
]

const sorted = (fingerprints: Fingerprints['files']): Fingerprints['files'] =>
  Object.fromEntries(Object.entries(fingerprints).sort(([one], [other]) => one.localeCompare(other)))

/** The folder after a release: everything that was there, and what is new. */
export function withReleased(
  entries: readonly Entry[],
  released: Ledger,
): { readonly fingerprints: Fingerprints; readonly newFiles: readonly Entry[] } {
  const isFile = ({ kind }: Entry) => kind !== 'handout'
  const named = (some: readonly Entry[]) => Object.fromEntries(some.map(({ name, fingerprint }) => [name, fingerprint]))
  return {
    fingerprints: {
      files: sorted({ ...knownFiles(released), ...named(entries.filter(isFile)) }),
      handouts: { ...released.fingerprints.handouts, ...named(entries.filter((entry) => !isFile(entry))) },
    },
    newFiles: entries.filter((entry) => isFile(entry) && !(entry.name in released.files)),
  }
}
