import type { Finding } from '@/lib/triage/finding'

export interface Privacy {
  /** Rests on an answer that must not be read by others, so that even its name tells. */
  readonly isPrivate: boolean
  /** Of the answers it names. */
  readonly privateItems: readonly string[]
}

/** What of a finding stays off paper: people at home read it. That a private question was passed over tells nothing. */
export function privacyOf({ because }: Pick<Finding, 'because'>, items: ReadonlySet<string>): Privacy {
  const told = because.filter(({ item, isPrivate }) => isPrivate === true || items.has(item))
  return { isPrivate: told.some(({ value }) => value !== null), privateItems: told.map(({ item }) => item) }
}
