import { seconds } from '@/lib/launch/progress.mjs'
import { Chance } from './chance'
import type { Habits } from './crowd'
import type { Kind } from './kinds/kind'
import { Ledger } from './ledger'
import type { Mailbox } from './mailbox'
import type { Options } from './options'
import type { Stop } from './program'
import { listed, table } from './report'
import { Rounds } from './rounds'
import type { Served } from './served'
import { Watch } from './watch'

export interface Hurt<Keel extends Served> {
  readonly options: Options
  /** What was asked for by name, or all. */
  readonly kinds: readonly Kind<Keel>[]
  readonly keel: Keel
  readonly mailbox: Mailbox
  /** What people do; all of it where nothing is said. */
  readonly habits?: Habits
}

/**
 * Everybody at work, one fault after the other, and in the end what was lost; what a program ends with. Whoever stops it hears
 * what came of the faults so far.
 */
export async function hurt<Keel extends Served>(asked: Hurt<Keel>, stop: Stop): Promise<number> {
  stop.heed()
  const since = performance.now()
  const { options, kinds, keel, mailbox, habits = { sendsEmails: true, listens: true, meetsAll: true } } = asked
  const end = new AbortController()
  const watch = new Watch()
  const chance = new Chance(options.seed)
  const ledger = new Ledger(() => watch.last)
  const around = { address: keel.address, watch, chance, end: end.signal }
  const rounds = await Rounds.begin({ keel, mailbox, chance }, around, ledger, {
    patients: options.patients,
    ...habits,
  })
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const kind of kinds) if (!stop.isAsked && !kind.leftOut?.(keel)) await rounds.strike(kind, round)
  }
  end.abort()
  await rounds.crowd.rest()
  const found = await rounds.settle()
  const rows = kinds.map((kind) => ({ kind, leftOut: kind.leftOut?.(keel) }))
  for (const line of table(rows, found.verdict, watch)) console.log(line)
  for (const [heading, lines] of Object.entries(found.listed)) {
    for (const line of listed(heading, lines)) console.log(line)
  }
  console.log(`\n${found.sentence} Seed ${String(options.seed)}. Done after ${seconds(since)}.`)
  return found.isWell ? 0 : 1
}

export const chosenOf = <Keel extends Served>(kinds: readonly Kind<Keel>[], { only }: Options): readonly Kind<Keel>[] =>
  kinds.filter(({ name }) => only.length === 0 || only.includes(name))
