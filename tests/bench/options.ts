import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  /** The one part that is asked for; all of them where none is named. */
  readonly only: string | undefined
  /** Another folder that holds Keel, measured in turn with this one. */
  readonly also: string | undefined
  /** How long memory is watched. */
  readonly minutes: number
  /** How often each kind of address is tried where signing in is refused. */
  readonly tries: number
  readonly keep: string | undefined
  readonly than: string | undefined
}

const file = (name: string | undefined) => (name === undefined ? undefined : resolve(name))

export function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ also: { type: 'string' }, minutes: { type: 'string', default: '1' } },
      tries: { type: 'string', default: '500' },
      ...{ keep: { type: 'string' }, than: { type: 'string' } },
    },
  })
  const { also, minutes, tries, keep, than } = values
  const counts = { minutes: Number(minutes), tries: Number(tries) }
  return { only: positionals[0], also: file(also), ...counts, keep: file(keep), than: file(than) }
}
