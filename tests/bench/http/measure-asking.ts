import type pg from 'pg'
import { openMailbox } from '@/tests/e2e/support/mailbox'
import { areaUnderCurve, type Findings, median, timed } from '../report'
import { Browser } from './browser'
import { addClinic, addStaff } from './clinic'
import { Form } from './form'
import type { Stations } from './station'

const people = 50
/** The first rounds wait for connections and for statements to be prepared. */
const warming = 5

/** Whose address it is; what makes a colleague of the clinic so. */
const kinds = {
  known: null,
  off: 'password_off_at = now()',
  ended: 'disabled_at = now()',
  invited: 'password_hash = NULL',
} as const

const words = {
  known: 'a colleague’s address',
  off: 'one whose password is off',
  ended: 'one who has left',
  invited: 'one who has not begun',
  nobody: 'an unknown address',
} as const
type Kind = keyof typeof words
const all = Object.keys(words) as Kind[]
const others = all.filter((kind) => kind !== 'nobody')

const addressOf = (kind: Kind, turn: number) => `${kind}-${String(turn % people)}@asking.example`

async function fill(owner: pg.Client) {
  const clinicId = await addClinic(owner, 'The clinic that is asked')
  for (const [kind, change] of Object.entries(kinds)) {
    for (let turn = 0; turn < people; turn += 1) {
      const email = addressOf(kind as Kind, turn)
      await addStaff(owner, { clinicId, role: 'clinician', email, password: 'of the bench' })
    }
    if (change) await owner.query(`UPDATE staff SET ${change} WHERE email LIKE $1`, [`${kind}-%`])
  }
}

const path = '/sign-in/forgot'

/**
 * Each try from a sender of its own, one after the other, in mixed turns: how long the answer took, and how long the server took
 * for something else right after it, while it may still look for whom the link is for.
 */
async function timesOfAsking(address: string, tries: number) {
  const browser = new Browser(address)
  const form = new Form((await browser.get(path)).text(), 'email')
  const none = () => Object.fromEntries(all.map((kind) => [kind, [] as number[]])) as Record<Kind, number[]>
  const [answered, after] = [none(), none()]
  for (let turn = 0; turn < tries + warming; turn += 1) {
    const mixed = all.map((kind) => ({ kind, at: Math.random() })).sort((one, other) => one.at - other.at)
    for (const [place, { kind }] of mixed.entries()) {
      const sender = { 'x-forwarded-for': `10.${String(place)}.${String(turn >> 8)}.${String(turn & 255)}` }
      const fields = form.filled({ email: [addressOf(kind, turn)] })
      const ms = await timed(() => browser.submit(path, fields, sender))
      const next = await timed(() => browser.get('/api/health/alive'))
      if (turn < warming) continue
      answered[kind].push(ms)
      after[kind].push(next)
    }
  }
  return { answered, after }
}

/** Whether the time of the answer, or of the next one, tells an address that somebody has from one that nobody has. */
export async function measureAsking({ mailing }: Stations, tries: number): Promise<Findings> {
  const mailbox = await openMailbox()
  try {
    const { keel, owner } = await mailing(mailbox.url)
    await fill(owner)
    const { answered, after } = await timesOfAsking(keel.address, tries)
    const unit = 'of the tries'
    const note = `${String(tries)} tries of each in mixed turns; a half tells nothing`
    return {
      ratios: others.flatMap((kind) => [
        {
          label: `asked for ${words[kind]}, longer`,
          value: areaUnderCurve(answered[kind], answered.nobody),
          unit,
          note,
        },
        {
          label: `the next one, after ${words[kind]}, longer`,
          value: areaUnderCurve(after[kind], after.nobody),
          unit,
          note,
        },
      ]),
      details: all.flatMap((kind) => [
        { label: `asked for ${words[kind]}`, value: median(answered[kind]), unit: 'ms' },
        { label: `the next one, after ${words[kind]}`, value: median(after[kind]), unit: 'ms' },
      ]),
    }
  } finally {
    await mailbox.close()
  }
}
