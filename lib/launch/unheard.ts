/**
 * Whoever reads what Keel says may be gone before it, such as a log that was restarted. A line that nobody hears must not
 * end the launcher: what it runs would go on without anybody who stops it.
 */
export const goOnUnheard = () => {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
}
