import { dayAt } from '@/lib/clinics/wall-clock'
import { type ExerciseDay, daysInShort } from '@/lib/exercises/days'
import { isPlan, type PlanItem, planTitle } from '@/lib/exercises/plan-item'
import type { TeachBack, Verdict } from '@/lib/handouts/handout'
import { newCautions, type PlannedHandout } from '@/lib/handouts/planned'
import type { Attention } from '@/lib/handouts/reading'
import { englishTitle, placeOf, type Shelved } from '@/lib/handouts/shelves'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'
import { answerOf } from '@/lib/handouts/teach-back'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { FormContent } from './read-forms'

/** A handout that was sent to the patient of a case, in the version that is kept. */
export interface SentHandout {
  readonly id: string
  readonly personalLine: string
  readonly assignedBy: string | null
  readonly assignedAt: Date
  readonly openedAt: Date | null
  readonly confirmedAt: Date | null
  readonly teachBackAnswer: string | null
  readonly teachBackVerdict: Verdict | null
  readonly teachBackAt: Date | null
  readonly secondAnswer: string | null
  readonly secondVerdict: Verdict | null
  readonly secondAt: Date | null
  readonly sentAgainAt: Date | null
  readonly sentAgainBy: string | null
  readonly takenBackAt: Date | null
  readonly takenBackBy: string | null
  readonly attention: Attention | null
  readonly days: readonly ExerciseDay[]
  /** What a plan of exercises asks for; null where it is none. */
  readonly plan: readonly PlanItem[] | null
  readonly attentionAt: Date | null
  readonly seenToAt: Date | null
  readonly seenToBy: string | null
  readonly handout: {
    readonly handout: string
    readonly title: string
    readonly locale: Locale
    readonly teachBack: TeachBack | null
  }
}

/** Staff read English, whatever language it was sent in; what is not in the library any more keeps its own title. */
export function titleOf({ handout }: SentHandout, shelf: readonly Shelved[]): string {
  if (isPlan(handout.handout)) return planTitle
  const shelved = shelf.find((each) => each.handout === handout.handout)
  return shelved ? englishTitle(shelved) : handout.title
}

interface Looking {
  readonly names: ReadonlyMap<string, string>
  readonly now: Date
  readonly timeZone: string
}

export const handoutView = (sent: SentHandout, title: string, { names, now, timeZone }: Looking) => ({
  id: sent.id,
  handout: sent.handout.handout,
  title,
  locale: sent.handout.locale,
  personalLine: sent.personalLine,
  by: sent.assignedBy ? (names.get(sent.assignedBy) ?? '') : null,
  assignedAt: sent.assignedAt,
  openedAt: sent.openedAt,
  confirmedAt: sent.confirmedAt,
  teachBack: teachBackOf(sent),
  exercises: daysInShort(sent.days, dayAt(sent.assignedAt, timeZone), dayAt(now, timeZone), sent.plan),
  attention: sent.takenBackAt ? null : sent.attention,
  seenTo: sent.seenToAt && { at: sent.seenToAt, by: names.get(sent.seenToBy ?? '') ?? '' },
  sentAgain: sent.sentAgainAt && { at: sent.sentAgainAt, by: names.get(sent.sentAgainBy ?? '') ?? '' },
  takenBack: sent.takenBackAt && { at: sent.takenBackAt, by: names.get(sent.takenBackBy ?? '') ?? '' },
})

/** What the patient answered, in the words they saw, beside what it says about them. */
function teachBackOf({ handout: { teachBack }, teachBackAnswer, teachBackVerdict, teachBackAt, ...sent }: SentHandout) {
  if (!teachBack) return null
  const said = (id: string | null, verdict: Verdict | null, at: Date | null) =>
    id === null || !verdict || !at ? null : { verdict, at, answer: answerOf(teachBack, id)?.words ?? id }
  const first = said(teachBackAnswer, teachBackVerdict, teachBackAt)
  const again = said(sent.secondAnswer, sent.secondVerdict, sent.secondAt)
  return first && { ask: teachBack.ask, ...first, again }
}

interface Weighed extends Pick<FormContent, 'aboutPlans'> {
  readonly about: About | null
  readonly names: ReadonlyMap<string, string>
}

/** What is to go on a later day, or was held on it; with what speaks against it by now and nobody has read. */
export function plannedView(planned: PlannedHandout, shelf: readonly Shelved[], { about, aboutPlans, names }: Weighed) {
  const shelved = shelf.find(({ handout, adapts }) => handout === planned.handout || adapts === planned.handout)
  const entry = isPlan(planned.handout) ? aboutPlans : shelved
  return {
    id: planned.id,
    title: shelved ? englishTitle(shelved) : planned.title,
    personalLine: planned.personalLine,
    by: names.get(planned.plannedBy) ?? '',
    plannedAt: planned.plannedAt,
    dueAt: planned.dueAt,
    heldFor: planned.heldFor,
    cautions: entry && about ? newCautions(planned, cautions(entry, about)) : [],
  }
}

interface Around {
  readonly handouts: readonly SentHandout[]
  readonly planned: readonly Pick<PlannedHandout, 'handout'>[]
  /** Places in the library. */
  readonly starred: readonly string[]
}

/**
 * What could be sent and was not yet, nor is planned: what a form speaks for, with the reason, and of it what keeps safe
 * before what the patient asked for; then what whoever looks has starred. What speaks against one stands with it, and neither
 * wish nor star lifts that one out of its place.
 */
export function libraryView(library: readonly Shelved[], about: About | null, { handouts, planned, starred }: Around) {
  const suggestions = about ? suggest(library, about) : []
  const left = library
    .filter(({ handout: id }) => !handouts.some(({ handout, takenBackAt }) => handout.handout === id && !takenBackAt))
    .filter(({ handout: id, adapts }) => !planned.some(({ handout }) => handout === id || handout === adapts))
    .map((entry) => {
      const against = about ? cautions(entry, about) : []
      const suggested = suggestions.find(({ handout }) => handout === entry)
      const isStarred = starred.includes(placeOf(entry))
      const isFree = against.length === 0
      const place = suggested
        ? suggestedPlace(entry, suggested.isAskedFor && isFree)
        : isStarred && isFree
          ? 'starred'
          : 'other'
      const row = choiceOf(entry, { suggested, cautions: against, isStarred, isAtHand: place !== 'other' })
      return { place, row, entry }
    })
  /** What goes with it: what its words send the reader to, that is left and that nothing speaks against. */
  const goesWith = ({ recommends }: Shelved) =>
    left
      .filter(({ entry, row }) => recommends.includes(placeOf(entry)) && row.cautions.length === 0)
      .map(({ row: { id, title } }) => ({ id, title }))
  return places.flatMap((each) =>
    left.filter(({ place }) => place === each).map(({ row, entry }) => ({ ...row, goesWith: goesWith(entry) })),
  )
}

/** In the order in which they are offered. */
const places = ['safety', 'asked', 'suggested', 'starred', 'other'] as const

const suggestedPlace = ({ isSafety }: Shelved, isLifted: boolean): (typeof places)[number] =>
  isSafety ? 'safety' : isLifted ? 'asked' : 'suggested'

interface Offered {
  readonly suggested: { readonly reason: string } | undefined
  readonly cautions: readonly string[]
  readonly isStarred: boolean
  readonly isAtHand: boolean
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

export type PlannedView = ReturnType<typeof plannedView>
export type HandoutView = ReturnType<typeof handoutView>
export type TeachBackView = NonNullable<HandoutView['teachBack']>
