import type { Entry } from './entries'
import { changedEntries, type Ledger } from './ledger'

/** `<id>-questionnaire` or `<id>-rules` → the version that it has today. */
export type Versions = Readonly<Record<string, number>>

const keyOf = ({ id, kind }: Entry): string => `${id}-${kind}`

/** As they stand in the file that a release writes. */
export const versionsIn = (text: string): Versions =>
  Object.fromEntries([...text.matchAll(/'([\w-]+)': (\d+)/g)].map(([, name = '', version]) => [name, Number(version)]))

export const currentModule = (versions: Versions): string =>
  `// Written by \`npm run release\`.\nexport const versions = {${Object.entries(versions)
    .map(([name, version]) => `\n  '${name}': ${String(version)},`)
    .join('')}\n}\n`

/** The versions with one more for each whose words or rules are others than those that were released under it. */
export const raisedVersions = (versions: Versions, entries: readonly Entry[], ledger: Ledger): Versions => ({
  ...versions,
  ...Object.fromEntries(
    changedEntries(entries, ledger)
      .filter((entry) => keyOf(entry) in versions)
      .map((entry) => [keyOf(entry), entry.version + 1]),
  ),
})
