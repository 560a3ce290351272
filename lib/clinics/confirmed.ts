const minutes = 10

/** Whoever showed it since then is not asked again: three acts in a row are one person at work. */
export const confirmedSince = (now: Date): Date => new Date(now.getTime() - minutes * 60_000)
