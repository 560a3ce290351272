import { rememberDevice } from '@/lib/auth/from-where'
import { currentActor } from '@/lib/auth/session'
import { homeOf } from '../home-of'

/** Home, for whoever has signed in: this device is known as theirs from now on. */
export async function toWork(): Promise<string> {
  const actor = await currentActor()
  if (actor?.kind === 'staff') await rememberDevice(actor.staffId)
  return homeOf(actor)
}
