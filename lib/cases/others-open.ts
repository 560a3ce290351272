import { type Case, isStillAnswering } from './case'

/** What else of a patient's is open, as the head of each of their cases names it. */
export const othersOpenView = (others: readonly Case[]) =>
  others.map((other) => ({
    ...{ id: other.id, tier: other.tier, openedAt: other.openedAt },
    isStillAnswering: isStillAnswering(other),
  }))
