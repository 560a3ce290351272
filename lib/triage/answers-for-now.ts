import type { PageView } from '@/lib/intake/page-view'
import type { PageInput } from '@/lib/intake/read-question'
import { itemOf, itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import { adviceAfterwards } from './interrupt'
import { newlyFoundBy } from './newly-found'
import { type Advice, advices } from './rule'
import type { TriageInput } from './triage'

/** Item → answer → what is advised at once. What a page knows of emergencies when it cannot ask the server. */
export type AnswersForNow = Readonly<Record<string, Readonly<Record<string, Exclude<Advice, 'private'>>>>>

/** Each answer of this page that means "now" by itself or beside what was said on other pages; private ones aside. */
export function answersForNow(input: Omit<TriageInput, 'stage'>, page: Page): AnswersForNow {
  const { questionnaire, ruleSet } = input
  const items = itemsOfPage(page).map((id) => itemOf(questionnaire, id))
  return Object.fromEntries(
    items.flatMap((item) => {
      if (!('options' in item) || item.isPrivate) return []
      const newlyFound = newlyFoundBy(input, item.id)
      const adviceFor = (option: string): Advice | null => {
        const news = newlyFound(item.type === 'multi' ? [option] : option)
        const raised = news.map((finding) => ({ id: finding.id, finding, withdrawnAt: null, acknowledgedAt: null }))
        return adviceAfterwards(raised, ruleSet)
      }
      const found = item.options.flatMap((option): [string, Exclude<Advice, 'private'>][] => {
        const advice = adviceFor(option)
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
