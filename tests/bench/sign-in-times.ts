import type pg from 'pg'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { hashPassword } from '@/lib/auth/password'
import { systemClock } from '@/lib/clock'
import { newClinic, newStaff } from '../support/clinic'
import { areaUnderCurve, type Findings, median, timed } from './report'

const people = 50
/** The first rounds wait for connections and for statements to be prepared. */
const warming = 5

/** Whose address it is that somebody tries with a password that is not right; what makes a colleague of the clinic so. */
const kinds = {
  known: null,
  off: 'password_off_at = now()',
  ended: 'disabled_at = now()',
  invited: 'password_hash = NULL',
} as const

const words: Readonly<Record<keyof typeof kinds | 'nobody', string>> = {
  known: 'a colleague’s address',
  off: 'of one whose password is off',
  ended: 'of one who has left',
  invited: 'of one who has not begun',
  nobody: 'an unknown address',
}
type Kind = keyof typeof words
const all = Object.keys(words) as Kind[]
const others = all.filter((kind) => kind !== 'nobody')

const addressOf = (kind: Kind, turn: number) => `${kind}-${String(turn % people)}@bench.example`

const took = (email: string, sender: string): Promise<number> =>
  timed(() => identifyStaff({ email, password: 'not this one' }, systemClock, { sender, name: '', device: undefined }))

async function fillClinic(owner: pg.Client) {
  const { id } = await newClinic(owner, 'of the bench')
  const passwordHash = await hashPassword('seven geese in a row')
  for (const [kind, change] of Object.entries(kinds)) {
    for (let turn = 0; turn < people; turn += 1) {
      const email = addressOf(kind as Kind, turn)
      await newStaff(id, 'clinician', 'Dr. Someone', { email, passwordHash })
    }
    if (change) await owner.query(`UPDATE staff SET ${change} WHERE email LIKE $1`, [`${kind}-%`])
  }
}

/** Whether the time of a refusal tells an address that somebody has from one that nobody has; one at a time, in mixed turns. */
export async function measureSignIn(owner: pg.Client, tries: number): Promise<Findings> {
  await fillClinic(owner)
  const times = Object.fromEntries(all.map((kind) => [kind, [] as number[]])) as Record<Kind, number[]>
  for (let turn = 0; turn < tries + warming; turn += 1) {
    const mixed = all.map((kind) => ({ kind, at: Math.random() })).sort((one, other) => one.at - other.at)
    for (const { kind } of mixed) {
      const ms = await took(addressOf(kind, turn), `place ${String(turn)}`)
      if (turn >= warming) times[kind].push(ms)
    }
  }
  return {
    ratios: others.map((kind) => ({
      label: `${words[kind]} took longer than unknown`,
      value: areaUnderCurve(times[kind], times.nobody),
      unit: 'of the tries',
      note: `${String(tries)} tries of each in mixed turns; a half tells nothing`,
    })),
    details: all.map((kind) => ({ label: `refused, ${words[kind]}`, value: median(times[kind]), unit: 'ms' })),
  }
}
