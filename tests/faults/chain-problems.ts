/** How the command that verifies the audit log says it of one event, of all, of those that it does not print, and of one that waits to be sealed. */
const ofTheClock =
  /^  (.* says that it is earlier than others before it\.|Events that say so: .*|and .* more|The oldest has waited .*)$/

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** What the command found wrong with the chain; a clock that the run itself set back is no fault of it. */
export function chainProblems({ code, output }: Ended, wasClockSet: boolean): readonly string[] {
  if (code === 0) return []
  const said = output.trim()
  if (!wasClockSet || !said.includes('Events that say so')) return [said]
  return output.split('\n').filter((line) => line.startsWith('  ') && !ofTheClock.test(line))
}
