import type { Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { itemWords } from '@/lib/intake/words'
import type { Finding } from './finding'
import { type Advice, advices, type RuleSet } from './rule'

export interface Raised {
  readonly id: string
  readonly finding: Finding
  readonly withdrawnAt: Date | null
  readonly acknowledgedAt: Date | null
}

export interface Interrupt {
  readonly advice: Advice
  readonly findingIds: readonly string[]
  /** What the patient said that means "now", in a few words to hand over at a desk, and for a desk that speaks English. */
  readonly signs: readonly { readonly item: string; readonly words: string; readonly inEnglish: string }[]
}

/** Whoever speaks of ending their life is told of help at once, also where the tier is not the highest. */
const isForNow = ({ finding }: Raised, advice: Advice): boolean =>
  finding.tier === 'EMERGENCY' || (advice === 'crisis' && finding.tier !== null)

const adviceOf = ({ finding }: Raised, { rules }: Pick<RuleSet, 'rules'>): Advice =>
  rules.find((rule) => rule.id === finding.id)?.advice ?? 'emergency-department'

const standingFor = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>, advice: Advice) =>
  raised.filter((each) => each.withdrawnAt === null && adviceOf(each, ruleSet) === advice && isForNow(each, advice))

/**
 * A finding that means "now" interrupts until the patient has said that they read it, one kind of advice after the
 * other. A flag that was taken back before that no longer stops the patient; the clinic sees it all the same.
 */
export function interruptsOf(
  raised: readonly Raised[],
  ruleSet: Pick<RuleSet, 'rules'>,
  questionnaire: Questionnaire,
  locale: Locale,
): Interrupt | null {
  for (const advice of advices) {
    const stopping = standingFor(raised, ruleSet, advice).filter((each) => each.acknowledgedAt === null)
    if (stopping.length === 0) continue
    const said = new Set(stopping.flatMap(({ finding }) => finding.because.map(({ item }) => item)))
    const asked = questionnaire.items.filter(({ id, isPrivate }) => said.has(id) && !isPrivate)
    return {
      advice,
      findingIds: stopping.map((each) => each.id),
      signs: asked.map(({ id }) => ({
        item: id,
        words: itemWords(questionnaire, id, locale).label,
        inEnglish: itemWords(questionnaire, id, 'en').label,
      })),
    }
  }
  return null
}

/** What was read and still holds, the most pressing first: it stays in sight on every page, unless it is private. */
export const standingAdvice = (
  raised: readonly Raised[],
  ruleSet: Pick<RuleSet, 'rules'>,
): Exclude<Advice, 'private'> | null =>
  advices
    .filter((advice) => advice !== 'private')
    .find((advice) => standingFor(raised, ruleSet, advice).some((each) => each.acknowledgedAt !== null)) ?? null

/** What the patient is told once the answers are sent: the most pressing of what still holds. */
export const adviceAfterwards = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>): Advice | null =>
  advices.find((advice) => standingFor(raised, ruleSet, advice).length > 0) ?? null

/**
 * Whether the patient hears that an emergency sign was taken back. Never of what is private: it would say on any
 * screen that there was such an answer, and a hospital is not where it leads.
 */
export const hasTakenBack = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>): boolean =>
  raised.some((each) => {
    const advice = adviceOf(each, ruleSet)
    const isPhysical = advice === 'emergency-department' || advice === 'maternity'
    return each.withdrawnAt !== null && each.finding.tier === 'EMERGENCY' && isPhysical
  })
