import type { PageView } from '@/lib/intake/page-view'
import type { PageInput } from '@/lib/intake/read-question'
import { type AnswerValue, itemOf, itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import { adviceAfterwards } from './interrupt'
import { type Advice, advices } from './rule'
import { triage, type TriageInput } from './triage'

/** Item → answer → what is advised at once. What a page knows of emergencies when it cannot ask the server. */
export type AnswersForNow = Readonly<Record<string, Readonly<Record<string, Exclude<Advice, 'private'>>>>>

/** Each answer of this page that means "now" by itself or beside what was said on other pages; private ones aside. */
export function answersForNow(input: Omit<TriageInput, 'stage'>, page: Page): AnswersForNow {
  const { questionnaire, ruleSet, answers } = input
  const hear = (given: TriageInput['answers']) => triage({ ...input, answers: given, stage: 'draft' }).findings
  const items = itemsOfPage(page).map((id) => itemOf(questionnaire, id))
  const asSaved = hear(answers)
  const without = (item: string) =>
    item in answers ? hear(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))) : asSaved
  const adviceFor = (item: string, value: AnswerValue, before: ReturnType<typeof hear>): Advice | null => {
    const news = hear({ ...answers, [item]: value }).filter(
      ({ id, tier }) => !before.some((known) => known.id === id && known.tier === tier),
    )
    const raised = news.map((finding) => ({ id: finding.id, finding, withdrawnAt: null, acknowledgedAt: null }))
    return adviceAfterwards(raised, ruleSet)
  }
  return Object.fromEntries(
    items.flatMap((item) => {
      if (!('options' in item) || item.isPrivate) return []
      const before = without(item.id)
      const found = item.options.flatMap((option): [string, Exclude<Advice, 'private'>][] => {
        const advice = adviceFor(item.id, item.type === 'multi' ? [option] : option, before)
        return advice && advice !== 'private' ? [[option, advice]] : []
      })
      return found.length > 0 ? [[item.id, Object.fromEntries(found)]] : []
    }),
  )
}

export interface HeldForNow {
  readonly advice: Exclude<Advice, 'private'>
  readonly item: string
}

/** The most pressing of what the page's form holds now. A sign that is ticked counts before its time is said. */
export function heldForNow(view: PageView, held: PageInput, forNow: AnswersForNow): HeldForNow | null {
  const said = view.blocks.flatMap((block): HeldForNow[] => {
    if (block.kind === 'question') return advised(block.item, held[block.field] ?? [], forNow)
    const ticked = block.ticks.filter(({ item }) => (held[block.field] ?? []).includes(item))
    return ticked.flatMap(({ item, followUp }) => {
      const when = held[followUp.field] ?? []
      return advised(item, when.length > 0 ? when : Object.keys(forNow[item] ?? {}), forNow)
    })
  })
  return said.sort((one, other) => advices.indexOf(one.advice) - advices.indexOf(other.advice))[0] ?? null
}

const advised = (item: string, values: readonly string[], forNow: AnswersForNow): HeldForNow[] =>
  values.flatMap((value) => {
    const advice = forNow[item]?.[value]
    return advice ? [{ item, advice }] : []
  })
