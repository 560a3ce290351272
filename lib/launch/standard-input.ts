import { createInterface } from 'node:readline'

/** What a script hands over that no command line should hold. */
export async function firstLine(): Promise<string | undefined> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return undefined
}
