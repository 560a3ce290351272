import { actorOf } from '@/lib/auth/session'
import type { Identified } from '@/lib/auth/identified'
import { at } from './clinic'

/** Somebody who does something every ten minutes. */
export async function atWork(session: Identified, from: number, until: number): Promise<void> {
  for (let minute = from; minute < until; minute += 10) await actorOf(session, at(minute).now())
}
