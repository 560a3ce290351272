import { z } from 'zod'
import type { Patient } from './patient'

/** What is erased, in numbers, as the page shows them beforehand and the list afterwards. */
export const countedParts = [
  'records',
  'sent',
  'unsent',
  'cases',
  'acts',
  'handouts',
  'checkIns',
  'links',
  'sessions',
  'mails',
  'waiting',
  'corrections',
] as const
export const countsSchema = z.object(
  Object.fromEntries(countedParts.map((part) => [part, z.int()])) as Record<(typeof countedParts)[number], z.ZodInt>,
)
export type ErasedCounts = z.infer<typeof countsSchema>

/**
 * Until when a record still has to be kept, in whole years after what was last written in it; null where nothing was, or
 * they are over.
 */
export function stillKeptUntil(lastEntryAt: Date | null, years: number, now: Date): Date | null {
  if (lastEntryAt === null) return null
  const until = new Date(lastEntryAt)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  return until > now ? until : null
}

/** What the page was drawn with: nobody erases what they were not shown. */
export const drawnRecord = ({ id }: Pick<Patient, 'id'>, counts: ErasedCounts): string =>
  JSON.stringify([id, ...countedParts.filter((part) => part !== 'sessions').map((part) => counts[part])])
