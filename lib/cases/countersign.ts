import type { z } from 'zod'
import type { Schedule } from '@/lib/clinics/schedule'
import { type Refused, refused } from '@/lib/result'
import type { Case } from './case'
import { reopen, reopenSchema } from './reopen'
import { after } from './targets'
import { type By, changed, type Decision } from './transitions'

/** Somebody at a clinic that has what colleagues under supervision close read by another within so many working days. */
export interface Reading {
  /** Zero where the clinic does not ask for it. */
  readonly days: number
  readonly isSupervised: boolean
}

/** By when a colleague has to have read what this person closes now; null where nobody has to. */
export const signBy = (
  { days, isSupervised }: Reading,
  { now, schedule }: { readonly now: Date; readonly schedule: Schedule },
): Date | null => (isSupervised && days > 0 ? after({ workingDays: days }, now, schedule) : null)

/** Whether it waits to be read: where the clinic asks for that no more, nothing does. */
export const isToBeRead = ({ standing }: Pick<Case, 'standing'>, { days }: Pick<Reading, 'days'>): boolean =>
  standing.state === 'closed' && standing.signBy !== null && days > 0

/** Why this person cannot say whether they agree with how it was closed; null where they can. */
export function whyNotSign(current: Pick<Case, 'standing'>, staffId: string, reading: Reading): Refused | null {
  const { standing } = current
  if (standing.state !== 'closed') return refused('case-not-closed')
  if (!isToBeRead(current, reading)) return refused('countersign-not-waiting')
  if (standing.ownerId === staffId) return refused('countersign-own')
  return reading.isSupervised ? refused('countersign-supervised') : null
}

export function agree(current: Case, by: By, reading: Reading): Decision {
  const no = whyNotSign(current, by.staffId, reading)
  if (no) return no
  const { standing } = current
  if (standing.state !== 'closed') return refused('case-not-closed')
  return changed(current, { standing: { ...standing, signBy: null } }, { type: 'countersigned' })
}

export const disagreeSchema = reopenSchema

/** Whoever does not agree opens it again and says why: nobody holds it then. */
export function disagree(current: Case, { words }: z.infer<typeof disagreeSchema>, by: By, reading: Reading): Decision {
  const reopened = whyNotSign(current, by.staffId, reading) ?? reopen(current, { words, tier: undefined }, by)
  return reopened.ok ? { ...reopened, event: { type: 'reopened', words, isNotAgreed: true } } : reopened
}
