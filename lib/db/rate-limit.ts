import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import { askAlone } from './ask-alone'
import { connections, type Tx } from './client'

const quarter = 15 * 60
const hour = 60 * 60

/** How often something may be tried within how many seconds. */
const limits = {
  /** One account, from one sender. */
  'sign-in': { points: 10, seconds: quarter },
  /** One account, on a device on which it signed in before: whatever strangers do. */
  'sign-in-device': { points: 10, seconds: quarter },
  /** Accounts that one sender tries. */
  'sign-in-sender': { points: 20, seconds: quarter },
  /** One account, by all strangers together. */
  'sign-in-account': { points: 100, seconds: quarter },
  /** Accounts of one clinic that one sender tried in vain: so many are told to its leads. */
  'sign-in-spray': { points: 5, seconds: hour },
  'sign-in-refused': { points: 0, seconds: quarter },
  /** One account that somebody tried in vain where it had not signed in before: once, whoever they all were. */
  'sign-in-missed': { points: 1, seconds: hour },
  /** Such accounts of one clinic: how many are told to its leads follows from how many work there. */
  'sign-in-clinic': { points: 0, seconds: hour },
  /** Ways to the provider and back, from one sender: each has Keel ask there, and a whole clinic may be one sender. */
  'sign-in-provider': { points: 200, seconds: quarter },
  /** Passkeys that one sender, or one device that is known, asks for and shows: none can be guessed, and a whole clinic may be one sender. */
  'sign-in-passkey': { points: 200, seconds: quarter },
  /** One paper, by whoever holds it. */
  'paper-link': { points: 30, seconds: quarter },
  /** Records that one sender begins without a link: a waiting room is one sender. */
  'arrival-sender': { points: 20, seconds: hour },
  /** That all senders begin at one clinic, before the next bound holds; the leads are told. */
  'arrival-clinic': { points: 200, seconds: hour },
  /** From then on, of one network: whoever sends many has many addresses, and fewer networks. */
  'arrival-network': { points: 10, seconds: hour },
  /** And of all networks together: more than people could sort out, and less than fills a disk. */
  'arrival-most': { points: 2000, seconds: hour },
  'mail-switch': { points: 20, seconds: quarter },
  'password-change': { points: 10, seconds: quarter },
  /** Links to new addresses that somebody asks for: no stranger's mailbox is to be filled. */
  'email-change': { points: 5, seconds: quarter },
  'one-time-code': { points: 10, seconds: quarter },
  /** One account, from one sender, or on a device on which it signed in before. */
  'password-reset': { points: 5, seconds: hour },
  /** Accounts that one sender asks for. */
  'password-reset-sender': { points: 20, seconds: hour },
  /** One account, by all strangers together: a mailbox is not to be filled. */
  'password-reset-account': { points: 30, seconds: hour },
} as const

type Limit = keyof typeof limits

export const pointsOf = (purpose: Limit): number => limits[purpose].points

/** Hashed, so that neither an address nor a place is stored. */
const keyOf = (purpose: Limit, subject: string) =>
  `${purpose}:${createHash('sha256').update(subject).digest('base64url')}`

const counting: Statement<{ points: number }> = {
  name: 'count-try',
  text: `INSERT INTO rate_limit (key, points, expire) VALUES ($1, 1, $2)
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN rate_limit.expire > $3 THEN rate_limit.points + 1 ELSE 1 END,
      expire = CASE WHEN rate_limit.expire > $3 THEN rate_limit.expire ELSE excluded.expire END
    RETURNING points`,
  row: z.object({ points: z.int() }),
}

const valuesOf = (purpose: Limit, subject: string) => {
  const now = new Date()
  return [keyOf(purpose, subject), new Date(now.getTime() + limits[purpose].seconds * 1000), now]
}

/** Counts one try; the how manieth it is. By itself, so that it counts whatever becomes of the try. */
export async function countTry(purpose: Limit, subject: string): Promise<number> {
  const { name, text, row } = counting
  const { rows } = await askAlone({ name, text, values: valuesOf(purpose, subject) })
  return row.parse(rows[0]).points
}

/** The same in the transaction of what it is about. */
export async function countTryIn(tx: Tx, purpose: Limit, subject: string): Promise<number> {
  const [row] = await ask(tx, counting, valuesOf(purpose, subject))
  return row?.points ?? 0
}

/** Counts one try, and says whether that was one too many. */
export const isRateLimited = async (purpose: Limit, subject: string): Promise<boolean> =>
  (await countTry(purpose, subject)) > limits[purpose].points

/** Whether there were too many already; counts none. */
export async function wasRateLimited(purpose: Limit, subject: string): Promise<boolean> {
  const { rows } = await askAlone({
    name: 'tries-so-far',
    text: 'SELECT 1 FROM rate_limit WHERE key = $1 AND points > $2 AND expire > $3',
    values: [keyOf(purpose, subject), limits[purpose].points, new Date()],
  })
  return rows.length > 0
}

/** Whoever got in is no guesser: the count starts again. */
export async function forgetTries(purpose: Limit, subject: string): Promise<void> {
  await askAlone({
    name: 'forget-tries',
    text: 'DELETE FROM rate_limit WHERE key = $1',
    values: [keyOf(purpose, subject)],
  })
}

/** One of several that were counted was no guess. */
export async function takeBackTry(purpose: Limit, subject: string): Promise<void> {
  await askAlone({
    name: 'take-back-try',
    text: 'UPDATE rate_limit SET points = points - 1 WHERE key = $1 AND points > 0',
    values: [keyOf(purpose, subject)],
  })
}

/** How many counts had run out. */
export async function clearExpiredTries(now: Date): Promise<number> {
  const { rowCount } = await connections().query('DELETE FROM rate_limit WHERE expire <= $1', [now])
  return rowCount ?? 0
}
