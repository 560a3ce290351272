import type pg from 'pg'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { hashPassword } from '@/lib/auth/password'
import { systemClock } from '@/lib/clock'
import { newClinic, newStaff } from '../support/clinic'
import { type Findings, median, timed } from './report'

const tries = 500
const people = 50

/** The chance that a try for a known address took longer than one for an unknown one: a half tells nothing. */
const areaUnderCurve = (known: readonly number[], unknown: readonly number[]): number => {
  const wins = known.flatMap((one) => unknown.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
  return wins.reduce<number>((sum, each) => sum + each, 0) / wins.length
}

const took = (email: string, sender: string): Promise<number> =>
  timed(() => identifyStaff({ email, password: 'not this one' }, systemClock, { sender, name: '', device: undefined }))

/** Whether the time of a refusal tells an address that somebody has from one that nobody has; in turns. */
export async function measureSignIn(owner: pg.Client): Promise<Findings> {
  const { id } = await newClinic(owner, 'of the bench')
  const passwordHash = await hashPassword('seven geese in a row')
  for (let turn = 0; turn < people; turn += 1) {
    await newStaff(id, 'clinician', 'Dr. Someone', { email: `known-${String(turn)}@bench.example`, passwordHash })
  }
  const [known, unknown]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 2 * tries + 20; turn += 1) {
    const sender = `place ${String(Math.floor(turn / 4))}`
    const isKnown = turn % 4 === 0 || turn % 4 === 3
    const name = `${isKnown ? 'known' : 'nobody'}-${String(turn % people)}`
    const ms = await took(`${name}@bench.example`, sender)
    // The first ones wait for connections and for statements to be prepared.
    if (turn >= 20) (isKnown ? known : unknown).push(ms)
  }
  const area = areaUnderCurve(known, unknown)
  const note = `${String(known.length)} and ${String(unknown.length)} tries in turns, one at a time`
  return {
    ratios: [{ label: 'a known address took longer than an unknown one', value: area, unit: 'of the tries', note }],
    details: [
      { label: 'refused, known address', value: median(known), unit: 'ms' },
      { label: 'refused, unknown address', value: median(unknown), unit: 'ms' },
    ],
  }
}
