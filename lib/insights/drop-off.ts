import { checkPage } from '@/lib/intake/next-place'
import type { Questionnaire } from '@/lib/intake/questionnaire'

/** Where forms that were left rest, as they are stored. */
export interface RestingForms {
  readonly questionnaire: string
  readonly version: number
  readonly page: string
  readonly count: number
}

export interface LeftPage {
  /** Its place in the form as it is asked today; null for a page that is no longer asked. */
  readonly place: number | null
  /** Null where Keel does not know that form any more. */
  readonly title: string | null
  readonly count: number
}

export interface DropOff {
  readonly begun: number
  readonly sent: number
  /** Touched within the last day: perhaps not left at all. */
  readonly answering: number
  readonly left: number
  readonly pages: readonly LeftPage[]
}

type Find = (id: string, version: number) => Questionnaire | undefined

/** In the order in which the form asks; what is no longer asked comes last. */
function leftPages(
  resting: readonly RestingForms[],
  asked: readonly Questionnaire[],
  find: Find,
  checkTitle: string,
): readonly LeftPage[] {
  const merged = new Map<string, LeftPage>()
  for (const { questionnaire, version, page, count } of resting) {
    const today = asked.find(({ id }) => id === questionnaire)
    const ids = [...(today?.pages.map(({ id }) => id) ?? []), ...(today ? [checkPage] : [])]
    const at = ids.indexOf(page)
    const title =
      page === checkPage
        ? checkTitle
        : ((at < 0 ? find(questionnaire, version) : today)?.words.en.pages[page]?.title ?? null)
    const key = at < 0 ? `gone ${title ?? ''}` : `${questionnaire} ${page}`
    const before = merged.get(key)?.count ?? 0
    merged.set(key, { place: at < 0 ? null : at + 1, title, count: before + count })
  }
  const order = ({ place }: LeftPage) => place ?? Number.MAX_SAFE_INTEGER
  return [...merged.values()].sort(
    (one, other) => order(one) - order(other) || (one.title ?? '').localeCompare(other.title ?? ''),
  )
}

/** What of the forms begun became of them; every one of them is counted once. */
export function dropOffOf(
  {
    begun,
    sent,
    resting,
  }: { readonly begun: number; readonly sent: number; readonly resting: readonly RestingForms[] },
  asked: readonly Questionnaire[],
  find: Find,
  /** Of the page after the last, on which the answers are looked over. */
  checkTitle: string,
): DropOff {
  const left = resting.reduce((sum, { count }) => sum + count, 0)
  return {
    begun,
    sent,
    left,
    answering: Math.max(0, begun - sent - left),
    pages: leftPages(resting, asked, find, checkTitle),
  }
}

export type Step = 'begun' | 'sent' | 'answering' | 'left'

export interface StepRow {
  readonly step: Step
  /** Null where forms are counted whatever their page. */
  readonly page: LeftPage | null
  readonly forms: number
}

/** As rows of one table: what was begun, what became of it, and where the rest was left. */
export const stepsOf = ({ begun, sent, answering, pages }: DropOff): readonly StepRow[] => [
  { step: 'begun', page: null, forms: begun },
  { step: 'sent', page: null, forms: sent },
  { step: 'answering', page: null, forms: answering },
  ...pages.map((page): StepRow => ({ step: 'left', page, forms: page.count })),
]

/** The page on which most rest; of several the first. */
export const mostLeft = ({ pages }: DropOff): LeftPage | null =>
  pages.reduce<LeftPage | null>((most, page) => (most === null || page.count > most.count ? page : most), null)
