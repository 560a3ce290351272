'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { signOut } from '@/lib/auth/sign-in'
import { ok } from '@/lib/result'
import { formAction, texts } from './form-action'

const signOutWhoever = async (actor: Person | null) => {
  if (actor) await signOut(actor)
  return ok(actor)
}

export const endSession = formAction(signOutWhoever, texts(), (actor) =>
  redirect(actor?.kind === 'patient' ? '/my' : '/sign-in'),
)
