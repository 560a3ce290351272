import { z } from 'zod'
import { refused } from '@/lib/result'
import { isMoreUrgent, tiers } from '@/lib/triage/urgency'
import type { Case } from './case'
import { firstLook, carriedOn } from './next-step'
import { type By, caseWords, changed, type Decision } from './transitions'

export const reopenSchema = z.object({ words: caseWords.min(1, 'field-missing') })

/** Whoever opens it again may say that it is more urgent now: what was reported since is in none of the flags. */
export const reopenAsSchema = reopenSchema.extend({
  tier: z
    .enum(['', ...tiers], 'choose-from-list')
    .optional()
    .transform((tier) => (tier === '' ? undefined : tier)),
})

/**
 * Nobody holds it then, and nobody is on it any more who was before, so that it stands on the worklist for whoever is free. Its
 * tier is raised, or stays. What is owed from now on is its next step: by when it was to be looked at first, and when it was,
 * stays as it happened.
 */
export function reopen(current: Case, { words, tier: asked }: z.output<typeof reopenAsSchema>, by: By): Decision {
  if (current.standing.state !== 'closed') return refused('case-not-closed')
  const isRaised = asked !== undefined && isMoreUrgent(asked, current.tier)
  const tier = isRaised ? asked : current.tier
  const nextStep = carriedOn({ nextStep: firstLook(by.now), tier }, by)
  const event = { type: 'reopened', words, ...(isRaised ? { tier, from: current.tier } : {}) } as const
  return changed(current, { standing: { state: 'open' }, tier, nextStep, tries: 0, escalation: null }, event)
}
