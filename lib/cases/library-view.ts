import type { PlannedHandout } from '@/lib/handouts/planned'
import { englishTitle, placeOf, type Shelved } from '@/lib/handouts/shelves'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'
import { locales } from '@/lib/intake/questionnaire'
import type { SentHandout } from './handout-view'

interface Around {
  /** All that may speak against one. */
  readonly weighed: readonly About[]
  readonly handouts: readonly SentHandout[]
  readonly planned: readonly Pick<PlannedHandout, 'handout'>[]
  /** Places in the library. */
  readonly starred: readonly string[]
  /** What is given most at this clinic, the most first. */
  readonly often: readonly string[]
}

/** Of what is given most: more would be no help to whoever looks for one, nor where much is chosen already. */
const oftenShown = 3
const mostAtHand = 8

/**
 * What could be sent and was not yet, nor is planned: what a form speaks for, with the reason, and of it what keeps safe
 * before what the patient asked for; then what whoever looks has starred, and what is given most here. What speaks against
 * one stands with it, and neither wish nor star nor habit lifts that one out of its place.
 */
export function libraryView(library: readonly Shelved[], about: About | null, around: Around) {
  const left = leftOf(library, about, around)
  const chosen = left.filter(({ place }) => place !== 'other').length
  const habits = left
    .filter(({ place, rank, row }) => place === 'other' && rank >= 0 && row.cautions.length === 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, Math.max(0, Math.min(oftenShown, mostAtHand - chosen)))
  const others = left.filter((each) => !habits.includes(each))
  /** What goes with it: what its words send the reader to, that is left and that nothing speaks against. */
  const goesWith = ({ recommends }: Shelved) =>
    left
      .filter(({ entry, row }) => recommends.includes(placeOf(entry)) && row.cautions.length === 0)
      .map(({ row: { id, title, languages } }) => ({ id, title, languages }))
  return [
    ...atHand.flatMap((each) => others.filter(({ place }) => place === each)),
    ...habits,
    ...others.filter(({ place }) => place === 'other'),
  ].map((each) => {
    const isOften = habits.includes(each)
    return { ...each.row, isOften, isAtHand: isOften || each.place !== 'other', goesWith: goesWith(each.entry) }
  })
}

/** In the order in which they are offered. */
const atHand = ['safety', 'asked', 'suggested', 'starred'] as const
type Place = (typeof atHand)[number] | 'other'

function leftOf(
  library: readonly Shelved[],
  about: About | null,
  { weighed, handouts, planned, starred, often }: Around,
) {
  const suggestions = about ? suggest(library, about) : []
  return library
    .filter(({ handout: id }) => !handouts.some(({ handout, takenBackAt }) => handout.handout === id && !takenBackAt))
    .filter(({ handout: id, adapts }) => !planned.some(({ handout }) => handout === id || handout === adapts))
    .map((entry) => {
      const against = cautions(entry, weighed)
      const suggested = suggestions.find(({ handout }) => handout === entry)
      const isStarred = starred.includes(placeOf(entry))
      const isFree = against.length === 0
      const place: Place = suggested
        ? suggestedPlace(entry, suggested.isAskedFor && isFree)
        : isStarred && isFree
          ? 'starred'
          : 'other'
      const rank = often.findIndex((id) => id === entry.handout || id === entry.adapts)
      return { place, rank, entry, row: choiceOf(entry, { suggested, cautions: against, isStarred }) }
    })
}

const suggestedPlace = ({ isSafety }: Shelved, isLifted: boolean): Place =>
  isSafety ? 'safety' : isLifted ? 'asked' : 'suggested'

interface Offered {
  readonly suggested: { readonly reason: string } | undefined
  readonly cautions: readonly string[]
  readonly isStarred: boolean
}

const choiceOf = (entry: Shelved, { suggested, ...offered }: Offered) => ({
  id: entry.handout,
  adapts: entry.adapts,
  title: englishTitle(entry),
  about: entry.about,
  askedFor: entry.askedFor,
  /** The languages it can be sent in. */
  languages: locales.filter((locale) => entry.titles[locale] !== undefined),
  suggestedBecause: suggested?.reason ?? null,
  ...offered,
})
