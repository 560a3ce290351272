import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { confirmedSince } from '@/lib/clinics/confirmed'
import type { Tx } from '@/lib/db/client'
import { isConfirmed } from '@/lib/db/sessions'
import { refused, type Refused } from '@/lib/result'
import { confirmsBy } from './steps/show-themselves'

/** Why somebody is asked first whether it is still them; null for whoever showed it a moment ago, by signing in or since. */
export async function notConfirmed(tx: Tx, actor: Actor, now: Date): Promise<Refused | null> {
  if (actor.kind !== 'staff') return null
  const { clinicId, sessionId } = actor
  if (await isConfirmed(tx, clinicId, sessionId, confirmedSince(now))) return null
  return { ...refused('confirm-needed'), confirm: await confirmsBy({ tx, clinicId, actor }) }
}
