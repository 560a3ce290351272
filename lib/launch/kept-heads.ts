import { existsSync, readFileSync } from 'node:fs'
import { type KeptHead, readKeptHead } from '@/lib/audit/kept-head'
import { isSignedHead } from '@/lib/auth/head-signature'
import { Problem } from './progress.mjs'

export interface KeptHeads {
  readonly heads: readonly KeptHead[]
  /** Lines, by their numbers, that this Keel did not sign, or not so. */
  readonly unread: readonly number[]
}

/**
 * What somebody wrote themselves would make a whole chain seem broken, so it is not compared with. One such line, as a full disk
 * leaves it, keeps no other from being compared.
 */
export function readHeads(file: string, authSecret: string): KeptHeads {
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  const heads: KeptHead[] = []
  const unread: number[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const head = readKeptHead(line)
    if (head && isSignedHead(head, authSecret)) heads.push(head)
    else unread.push(index + 1)
  }
  return { heads, unread }
}
