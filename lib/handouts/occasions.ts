import type { Occasion } from './handout'

/** What an occasion is about, in the order in which they are chosen from. */
export const occasionGroups = ['tier', 'wish', 'pain', 'body', 'life', 'medicine'] as const
export type OccasionGroup = (typeof occasionGroups)[number]

/** One of the closed list that whoever writes a handout of their clinic's own chooses from. */
export interface NamedOccasion extends Occasion {
  readonly id: string
  readonly group: OccasionGroup
  /** It can only speak against one: what is not known suggests nothing. */
  readonly isCaution?: true
}

/** No form has so many to tick. */
export const mostOccasions = 100

const chosen = (ids: readonly string[], from: readonly NamedOccasion[]): readonly NamedOccasion[] =>
  from.filter(({ id }) => ids.includes(id))

/** When it is suggested: on an ordinary day, as Keel's own are, unless the occasion names its tier. */
export const suggestedOn = (ids: readonly string[], from: readonly NamedOccasion[]): readonly Occasion[] =>
  chosen(ids, from)
    .filter(({ isCaution }) => !isCaution)
    .map(({ group, reason, tiers = ['SOON', 'ROUTINE'], when }) => ({
      ...{ reason, tiers },
      ...(when && { when }),
      ...(group === 'wish' && { isAskedFor: true }),
    }))

/** When it is to be thought of first: at any tier, unless the occasion names one. */
export const cautionedOn = (ids: readonly string[], from: readonly NamedOccasion[]): readonly Occasion[] =>
  chosen(ids, from).map(({ reason, tiers, when }) => ({ reason, ...(tiers && { tiers }), ...(when && { when }) }))

/** The first of these that cannot be chosen there. */
export const notChoosable = (
  {
    suggestedFor,
    cautionedFor,
  }: { readonly suggestedFor: readonly string[]; readonly cautionedFor: readonly string[] },
  from: readonly NamedOccasion[],
): { readonly field: 'suggestedFor' | 'cautionedFor'; readonly id: string } | null => {
  const isFor = from.filter(({ isCaution }) => !isCaution).map(({ id }) => id)
  const isAgainst = from.map(({ id }) => id)
  const unknown = suggestedFor.find((id) => !isFor.includes(id))
  if (unknown !== undefined) return { field: 'suggestedFor', id: unknown }
  const against = cautionedFor.find((id) => !isAgainst.includes(id))
  return against === undefined ? null : { field: 'cautionedFor', id: against }
}
