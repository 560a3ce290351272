import { once } from 'node:events'
import { boundedLines } from './bounded-lines'
import { tooLong, triageLine } from './triage-line'

const lineLimit = 1_000_000

// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

process.stdin.setEncoding('utf8')
for await (const line of boundedLines(process.stdin as AsyncIterable<string>, lineLimit)) {
  const reply = line === null ? tooLong(lineLimit) : triageLine(line)
  if (!reply.isValid) process.exitCode = 1
  if (!process.stdout.write(`${reply.text}\n`)) await once(process.stdout, 'drain')
}
