const clocks = new Map<string, Intl.DateTimeFormat>()

/** Kept by zone: making a formatter takes far longer than using it, and a due time asks for dozens of moments. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  clocks.set(timeZone, made)
  return made
}

/** The wall clock at the clinic, as if it were UTC, so that days can be counted on it. */
export function wallClock(at: Date, timeZone: string): Date {
  const parts = clockIn(timeZone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '00'
  const day = `${part('year')}-${part('month')}-${part('day')}`
  const shown = Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`)
  return new Date(shown + at.getUTCMilliseconds())
}

/** The day that it is at the clinic, as YYYY-MM-DD. */
export const dayAt = (at: Date, timeZone: string): string => wallClock(at, timeZone).toISOString().slice(0, 10)

/** The moment at which the clinic's clock shows this; where it never does (clocks go forward), an hour later. */
export function momentOf(wall: Date, timeZone: string): Date {
  const offset = (at: Date) => wallClock(at, timeZone).getTime() - at.getTime()
  const first = new Date(wall.getTime() - offset(wall))
  return new Date(wall.getTime() - offset(first))
}
