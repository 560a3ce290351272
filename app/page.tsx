import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { guarded } from './guarded'

/** Sends each person to their own home. */
export default guarded(async () => {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in')
  if (actor.kind === 'patient') redirect('/my')
  redirect(actor.role === 'reception' ? '/patients' : '/worklist')
})
