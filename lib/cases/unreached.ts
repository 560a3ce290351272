import type { Schedule } from '@/lib/clinics/schedule'
import type { LastTurn } from './booked-late'
import type { Case } from './case'
import { dueAt } from './targets'

/**
 * Tried and not reached, past the target: since when the patient has waited to be spoken to. Each call in vain sets the next
 * one, so that whoever was called every two hours for days would look as calm as whoever was called once.
 */
export function unreachedSince(
  { tries, nextStep, tier, targetFrom }: Pick<Case, 'tries' | 'nextStep' | 'tier' | 'targetFrom'>,
  lastTurn: LastTurn | null,
  { now, schedule }: { readonly now: Date; readonly schedule: Schedule },
): Date | null {
  if (nextStep === null || nextStep.kind === 'see' || tries === 0) return null
  const isSince = lastTurn !== null && lastTurn.at > targetFrom
  if (isSince && lastTurn.isReached) return null
  const since = isSince ? lastTurn.at : targetFrom
  return dueAt(tier, since, schedule) < now ? since : null
}

/** Called in vain often enough that another way to reach the patient is offered: at once where it is an emergency. */
export const isCalledInVain = ({ tier, tries }: Pick<Case, 'tier' | 'tries'>): boolean =>
  tries >= (tier === 'EMERGENCY' ? 1 : 2)

/** An emergency that nobody reaches: somebody else may have to look in, after two calls or where there is no number. */
export const isToBeLookedInOn = ({ tier, tries }: Pick<Case, 'tier' | 'tries'>, hasNumber: boolean): boolean =>
  tier === 'EMERGENCY' && (!hasNumber || tries > 1)
