import { is } from '@/lib/intake/condition'
import type { CombinationRule, FlagRule, WordRule } from '@/lib/triage/rule'
import { oneBelow, type Tier } from '@/lib/triage/urgency'
import type { SourceCode } from './sources'

type Own<R> = Omit<R, 'kind' | 'reviewedOn'> & { readonly reviewedOn?: string }
export type KeelFlag = FlagRule<SourceCode>
export type KeelCombination = CombinationRule<SourceCode>
export type KeelWords = WordRule<SourceCode>

/** When this catalog was last read as a whole; a rule read later says so itself. */
const reviewedOn = '2026-11-26'

export const flagRule = (rule: Own<KeelFlag>): KeelFlag => ({ kind: 'flag', reviewedOn, ...rule })
export const combination = (rule: Own<KeelCombination>): KeelCombination => ({
  kind: 'combination',
  reviewedOn,
  ...rule,
})
export const wordRule = (rule: Own<KeelWords>): KeelWords => ({ kind: 'words', reviewedOn, ...rule })

type YesNo = Pick<KeelFlag, 'id' | 'label' | 'reason' | 'sources' | 'advice'> & { readonly tier: Tier | null }

/** A flag that is one yes/no/unsure question of the same name, with one tier. */
export const yesNoFlag = ({ tier, ...rule }: YesNo): KeelFlag =>
  flagRule({
    ...rule,
    grades: [{ when: is(rule.id, 'yes'), tier }],
    unsure: [{ item: rule.id, as: 'yes' }],
    examples: {
      fires: [
        { answers: { [rule.id]: 'yes' }, tier },
        { answers: { [rule.id]: 'unsure' }, tier: tier && oneBelow(tier) },
      ],
      doesNotFire: [{ answers: { [rule.id]: 'no' } }, { answers: {} }],
    },
  })
