import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Ran } from './served'

/** What a program said until it ended, to both of its outputs; this is typed into it first. */
export async function said(child: ChildProcessWithoutNullStreams, typed: string): Promise<Ran> {
  let output = ''
  const keep = (chunk: Buffer) => {
    output += String(chunk)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.stdin.end(typed)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}
