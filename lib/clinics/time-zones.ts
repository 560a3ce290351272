/** By its name: a clinic’s clock goes forward and back, which hours from Greenwich do not say. */
export function isTimeZone(zone: string): boolean {
  if (!/^[a-z]/i.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** To choose from, with the one that a clinic has: many a zone has names that are not listed, and which are, differs. */
export const timeZonesWith = (held = ''): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(isTimeZone(held) ? [held] : [])])].sort()
