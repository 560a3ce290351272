'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { signOut } from '@/lib/auth/sign-in'

export async function endSession(): Promise<void> {
  const actor = await currentActor()
  if (actor) await signOut(actor)
  redirect(actor?.kind === 'patient' ? '/my' : '/sign-in')
}
