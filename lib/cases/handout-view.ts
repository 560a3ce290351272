import { dayAt } from '@/lib/clinics/wall-clock'
import { type ExerciseDay, daysInShort } from '@/lib/exercises/days'
import { isPlan, type PlanItem, planTitle } from '@/lib/exercises/plan-item'
import type { TeachBack, Verdict } from '@/lib/handouts/handout'
import { newCautions, type PlannedHandout } from '@/lib/handouts/planned'
import { asksAs, type Attention } from '@/lib/handouts/reading'
import { englishTitle, type Shelved } from '@/lib/handouts/shelves'
import { type About, cautions } from '@/lib/handouts/suggest'
import { answerOf } from '@/lib/handouts/teach-back'
import type { Locale } from '@/lib/intake/questionnaire'
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
    readonly version: number
    readonly title: string
    readonly locale: Locale
    readonly teachBack: TeachBack | null
  }
}

/** Staff read English, whatever language it was sent in; what is not in the library any more keeps its own title. */
export function titleOf(
  { handout }: { readonly handout: Pick<SentHandout['handout'], 'handout' | 'title'> },
  shelf: readonly Shelved[],
): string {
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
  version: sent.handout.version,
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
  asks: asksAs(sent),
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
  /** All that may speak against it. */
  readonly weighed: readonly About[]
  readonly names: ReadonlyMap<string, string>
}

/** What is to go on a later day, or was held on it; with what speaks against it by now and nobody has read. */
export function plannedView(
  planned: PlannedHandout,
  shelf: readonly Shelved[],
  { weighed, aboutPlans, names }: Weighed,
) {
  const shelved = shelf.find(({ handout, adapts }) => handout === planned.place || adapts === planned.place)
  const entry = isPlan(planned.handout) ? aboutPlans : shelved
  return {
    id: planned.id,
    title: shelved ? englishTitle(shelved) : planned.title,
    personalLine: planned.personalLine,
    by: names.get(planned.plannedBy) ?? '',
    plannedAt: planned.plannedAt,
    dueAt: planned.dueAt,
    heldFor: planned.heldFor,
    cautions: entry ? newCautions(planned, cautions(entry, weighed)) : [],
  }
}

export type PlannedView = ReturnType<typeof plannedView>
export type HandoutView = ReturnType<typeof handoutView>
export type TeachBackView = NonNullable<HandoutView['teachBack']>
