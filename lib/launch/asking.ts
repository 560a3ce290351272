import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Whom a program of the command line talks to. */
export interface Asking {
  /** Null: nobody is there to ask, as in a script. */
  readonly ask: ((words: string, isSecret: boolean) => Promise<string>) | null
  readonly say: (line: string) => void
  readonly close: () => void
}

/** The terminal, where there is one. What is secret is not shown while it is typed. */
export function terminal(): Asking {
  const say = (line: string) => {
    console.log(line)
  }
  if (!process.stdin.isTTY) return { ask: null, say, close: () => undefined }
  let isHidden = false
  const output = new Writable({
    write: (chunk: Buffer, _, next) => {
      if (!isHidden) process.stdout.write(chunk)
      next()
    },
  })
  const lines = createInterface({ input: process.stdin, output, terminal: true })
  const ask = async (words: string, isSecret: boolean) => {
    process.stdout.write(words)
    isHidden = isSecret
    const typed = await lines.question('')
    if (isSecret) process.stdout.write('\n')
    isHidden = false
    return typed
  }
  return {
    ask,
    say,
    close: () => {
      lines.close()
    },
  }
}
