/** A session in which nothing was done since then opens nothing any more; as `keel_who_asks` counts, which is true to a minute. */
export const idleSince = (minutes: number, now: Date): Date => new Date(now.getTime() - (minutes + 1) * 60_000)
