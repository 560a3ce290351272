import type { Manifest } from './manifest'

interface Backup {
  readonly path: string
  readonly manifest: Pick<Manifest, 'archive' | 'firstWal' | 'begunAt' | 'count'>
}

const byWal = ({ manifest: one }: Backup, { manifest: other }: Backup) => (one.firstWal < other.firstWal ? -1 : 1)

/** Archives by what was counted last in them; of those without a count, by when their last backup began. */
const byLast = (one: readonly Backup[], other: readonly Backup[]) => {
  const count = (archive: readonly Backup[]) => Math.max(...archive.map(({ manifest }) => manifest.count ?? 0))
  const begun = (archive: readonly Backup[]) => archive.at(-1)?.manifest.begunAt ?? ''
  return count(one) - count(other) || (begun(one) < begun(other) ? -1 : 1)
}

/**
 * The oldest first: within an archive by its WAL, which only goes on. A clock that was ahead, once, would make its backup
 * the newest for years.
 */
export const inOrder = <Each extends Backup>(backups: readonly Each[]): readonly Each[] => {
  const names = new Set(backups.map(({ manifest }) => manifest.archive))
  const archives = [...names].map((name) => backups.filter(({ manifest }) => manifest.archive === name).sort(byWal))
  return archives.sort(byLast).flat()
}
