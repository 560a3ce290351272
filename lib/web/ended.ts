/** What tabs of one browser tell each other: nobody is signed in here any more. */
export const endedChannel = 'keel-ended'

/** The page that somebody comes to who has just signed out says so to the other tabs. */
export const endedMark = 'ended'

interface Leaving {
  /** At which start page a form was begun on this device. */
  readonly begunAt: string | undefined
  /** Null where the database cannot be asked who it is. */
  readonly kind: 'patient' | 'staff' | null
  /** A patient's link was opened on this device. */
  readonly isKnown: boolean
}

/** Whoever came by a start page has no link to open again, and the next one may sit there already. */
export function doorOf({ begunAt, kind, isKnown }: Leaving): string {
  const isPatient = kind === null ? isKnown : kind === 'patient'
  const door = begunAt ? `/c/${encodeURIComponent(begunAt)}` : isPatient ? '/my' : '/sign-in'
  return `${door}?${endedMark}=yes`
}

/** The worker that hears a call would go with the rest of what is stored, which the page that follows takes away by itself. */
export const clearedOf = ({ isCalled }: { readonly isCalled: boolean }): string =>
  isCalled ? '"cache"' : '"cache", "storage"'
