import type { Questionnaire } from '@/lib/intake/questionnaire'
import { adviceAfterwards, adviceOf, type Raised } from './interrupt'
import type { Advice, RuleSet } from './rule'

interface Asking {
  readonly questionnaire: Pick<Questionnaire, 'items'>
  readonly ruleSet: Pick<RuleSet, 'rules'>
}

/**
 * Whoever reads for the patient is not told of a crisis that rests on what the patient alone was asked. What they wrote
 * of it themselves they know.
 */
export function toldTo<Each extends Raised>(
  raised: readonly Each[],
  { questionnaire: { items }, ruleSet }: Asking,
  isToAnother: boolean,
): readonly Each[] {
  if (!isToAnother) return raised
  const isAskedInPrivate = (id: string) => items.some((item) => item.id === id && item.isPrivate === true)
  const isOpen = ({ finding }: Each) => !finding.because.every(({ item }) => isAskedInPrivate(item))
  return raised.filter((each) => adviceOf(each, ruleSet) !== 'crisis' || isOpen(each))
}

/** What is left out reads like anything private: a call, and no word of why. */
export function adviceToldTo(raised: readonly Raised[], asking: Asking, isToAnother: boolean): Advice | null {
  const { ruleSet } = asking
  const told = adviceAfterwards(toldTo(raised, asking, isToAnother), ruleSet)
  return told ?? (adviceAfterwards(raised, ruleSet) === null ? null : 'private')
}
