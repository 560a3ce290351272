import type { Item, Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { answerWords, itemWords } from '@/lib/intake/words'
import type { Because, Finding } from './finding'
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

/** What sends someone to a desk where a card is handed over. */
export const handoverAdvices = ['ambulance', 'emergency-department', 'maternity'] as const satisfies readonly Advice[]
export type HandoverAdvice = (typeof handoverAdvices)[number]
export const isHandover = (advice: Advice): advice is HandoverAdvice => handoverAdvices.some((each) => each === advice)

/** Whoever speaks of ending their life is told of help at once, also where the tier is not the highest. */
const isForNow = ({ finding }: Raised, advice: Advice): boolean =>
  finding.tier === 'EMERGENCY' || (advice === 'crisis' && finding.tier !== null)

/** Free text has one rule for many matters: the one that set the tier says what to do. */
export function adviceOf({ finding }: Pick<Raised, 'finding'>, { rules }: Pick<RuleSet, 'rules'>): Advice {
  const rule = rules.find(({ id }) => id === finding.id)
  const own = rule?.kind === 'words' ? rule.grades.find(({ tier }) => tier === finding.tier) : rule
  return own?.advice ?? 'emergency-department'
}

/** Whoever is told to call for an ambulance is not told to find a lift as well: what sends to the same desk goes with it. */
function standingFor<Each extends Raised>(
  raised: readonly Each[],
  ruleSet: Pick<RuleSet, 'rules'>,
  advice: Advice,
): readonly Each[] {
  const stands = (each: Each, own: Advice) =>
    each.withdrawnAt === null && adviceOf(each, ruleSet) === own && isForNow(each, own)
  const isSentFor = raised.some((each) => stands(each, 'ambulance'))
  if (!isSentFor || (advice !== 'ambulance' && advice !== 'emergency-department'))
    return raised.filter((each) => stands(each, advice))
  if (advice === 'emergency-department') return []
  return raised.filter((each) => stands(each, 'ambulance') || stands(each, 'emergency-department'))
}

/**
 * A question that lists signs says little by its own name: the signs that were ticked say it. Any other is named, with
 * since when or how sure where the answer says more than yes.
 */
function signWords(questionnaire: Questionnaire, item: Item, value: Because['value'] | undefined, locale: Locale) {
  const { label } = itemWords(questionnaire, item.id, locale)
  if (value === null || value === undefined || value === 'yes') return label
  const answer = answerWords(questionnaire, item, value, locale)
  return item.type === 'multi' ? answer : `${label}: ${answer}`
}

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
    if (stopping.length > 0) return { advice, ...saidBy(stopping, questionnaire, locale) }
  }
  return null
}

/** An emergency that still holds, read or not, with all that was said of it: it is handed over at a desk. */
export interface StandingEmergency extends Interrupt {
  readonly advice: HandoverAdvice
  /** When the first of it was said. */
  readonly since: Date
}

/** The most pressing first. */
export const standingEmergencies = (
  raised: readonly (Raised & { readonly raisedAt: Date })[],
  ruleSet: Pick<RuleSet, 'rules'>,
  questionnaire: Questionnaire,
  locale: Locale,
): readonly StandingEmergency[] =>
  handoverAdvices.flatMap((advice) => {
    const standing = standingFor(raised, ruleSet, advice)
    const [first] = standing
    return first ? [{ advice, since: first.raisedAt, ...saidBy(standing, questionnaire, locale) }] : []
  })

/** What must not be read over a shoulder is on no card, nor is a question that was passed over: nobody said it. */
function saidBy(stopping: readonly Raised[], questionnaire: Questionnaire, locale: Locale) {
  const open = stopping.flatMap(({ finding }) =>
    finding.because.filter((each) => !each.isPrivate && each.value !== null),
  )
  const said = new Map(open.map(({ item, value }) => [item, value]))
  const asked = questionnaire.items.filter(({ id, isPrivate }) => said.has(id) && !isPrivate)
  const wordsIn = (item: Item, language: Locale) => signWords(questionnaire, item, said.get(item.id), language)
  return {
    findingIds: stopping.map((each) => each.id),
    signs: asked.map((item) => ({ item: item.id, words: wordsIn(item, locale), inEnglish: wordsIn(item, 'en') })),
  }
}

/**
 * What was read and still holds, the most pressing first: it stays in sight on every page, unless it is private. A
 * carer who fills in the rest is not told of a crisis.
 */
export const advisedTo = (
  raised: readonly Raised[],
  ruleSet: Pick<RuleSet, 'rules'>,
  isByCarer: boolean,
): Exclude<Advice, 'private'> | null =>
  advices
    .filter((advice) => advice !== 'private')
    .filter((advice) => advice !== 'crisis' || !isByCarer)
    .find((advice) => standingFor(raised, ruleSet, advice).some((each) => each.acknowledgedAt !== null)) ?? null

/** What the patient is told once the answers are sent: the most pressing of what still holds. */
export const adviceAfterwards = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>): Advice | null =>
  advices.find((advice) => standingFor(raised, ruleSet, advice).length > 0) ?? null

/** Someone to talk to is named beside whatever else is advised. */
export const isInCrisis = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>): boolean =>
  standingFor(raised, ruleSet, 'crisis').length > 0

/**
 * Whether the patient hears that an emergency sign was taken back. Never of what is private: it would say on any
 * screen that there was such an answer, and a hospital is not where it leads.
 */
export const hasTakenBack = (raised: readonly Raised[], ruleSet: Pick<RuleSet, 'rules'>): boolean =>
  raised.some((each) => {
    const advice = adviceOf(each, ruleSet)
    return each.withdrawnAt !== null && each.finding.tier === 'EMERGENCY' && isHandover(advice)
  })
