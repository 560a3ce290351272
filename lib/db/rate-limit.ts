import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { database } from './client'

const limits = {
  'sign-in': { points: 10, seconds: 15 * 60 },
  'mail-switch': { points: 20, seconds: 15 * 60 },
  'password-change': { points: 10, seconds: 15 * 60 },
  'one-time-code': { points: 10, seconds: 15 * 60 },
  'password-reset': { points: 5, seconds: 60 * 60 },
} as const

const limiter = (purpose: keyof typeof limits) =>
  new RateLimiterPrisma({
    storeClient: database(),
    tableName: 'rateLimit',
    keyPrefix: purpose,
    points: limits[purpose].points,
    duration: limits[purpose].seconds,
    clearExpiredByTimeout: false,
  })

const keyOf = (subject: string) => createHash('sha256').update(subject).digest('base64url')

/** Counts one try, and says whether that was one too many. */
export async function isRateLimited(purpose: keyof typeof limits, subject: string): Promise<boolean> {
  try {
    await limiter(purpose).consume(keyOf(subject))
    return false
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return true
    throw reason
  }
}

/** Whoever got in is no guesser: the count starts again. */
export async function forgetTries(purpose: keyof typeof limits, subject: string): Promise<void> {
  await limiter(purpose).delete(keyOf(subject))
}
