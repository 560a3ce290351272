import type { Person } from '@/lib/access/actor'

/** Where a person's work or their form is; nobody in particular is asked to sign in. */
export const homeOf = (actor: Person | null): string => {
  if (!actor) return '/sign-in'
  if (actor.kind === 'patient') return '/my'
  return actor.role === 'reception' ? '/patients' : '/worklist'
}
