import { spoken } from '@/lib/content/exercises/plan/spoken'
import { isPlan } from '@/lib/exercises/plan-item'
import { pathways } from '@/lib/content/pathways/registry'
import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'

/** What every pathway gives to read, each once; in the order in which it is suggested. */
export const library: readonly HandoutEntry[] = [...new Set(pathways.flatMap(({ handouts }) => handouts))]

/** What whoever may need help today is given at once. */
export const warningCards: readonly string[] = [
  ...new Set(pathways.flatMap(({ givenAtOnce }) => [...givenAtOnce.EMERGENCY, ...givenAtOnce.URGENT])),
]

/** What Keel gives without being asked, by any tier. It is safety that rests on these words: no clinic puts its own in their place. */
export const givenByItself: readonly string[] = [
  ...new Set(pathways.flatMap(({ givenAtOnce }) => Object.values(givenAtOnce).flat())),
]

export const findHandout = (id: string): HandoutEntry | undefined => library.find(({ handout }) => handout === id)

/** What a handout that was sent is called in this language, while its version is the published one. */
export const titleIn = (
  sent: { readonly handout: string; readonly version: number; readonly title: string },
  locale: Locale,
): string => {
  if (isPlan(sent.handout)) return spoken.plan[locale].plan.title
  const entry = findHandout(sent.handout)
  return entry?.version === sent.version ? entry.words[locale].title : sent.title
}
