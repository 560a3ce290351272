import { parseArgs } from 'node:util'
import { Problem } from '@/lib/launch/progress.mjs'

export interface Options {
  readonly seed: number
  /** How often each kind is tried. */
  readonly rounds: number
  readonly patients: number
  /** Names of kinds; all of them where none is named. */
  readonly only: readonly string[]
}

const whole = (name: string, text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Problem(`--${name} is a whole number from 1 on.`)
  return value
}

export function readOptions(names: readonly string[]): Options {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      rounds: { type: 'string', default: '2' },
      patients: { type: 'string', default: '8' },
      only: { type: 'string', default: '' },
    },
  })
  const only = values.only.split(',').filter((name) => name !== '')
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Problem(`There is no ${unknown.join(', ')}, but ${names.join(', ')}.`)
  return {
    seed: whole('seed', values.seed ?? String(1 + Math.floor(Math.random() * 1_000_000))),
    rounds: whole('rounds', values.rounds),
    patients: whole('patients', values.patients),
    only,
  }
}
