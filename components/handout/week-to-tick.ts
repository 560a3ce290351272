import { endsOfExercises, type PartOfText } from '@/lib/exercises/weeks'
import type { Exercise } from '@/lib/exercises/exercise'
import { pictureAt } from '@/lib/pictures/in-text'
import type { Part } from './told-here'

/** What stands on paper behind each exercise. */
export interface WeekToTick {
  readonly exercises: readonly Exercise[]
  /** For whoever cannot see it. */
  readonly label: string
  readonly days: readonly string[]
}

function partOf({ tagName, children = [] }: Part): PartOfText {
  const sources = children.map(({ properties }) => properties?.['src'])
  const ids = sources.map((src) => (typeof src === 'string' ? pictureAt(src) : null))
  const pictures = ids.filter((id) => id !== null)
  if (pictures.length > 0) return { pictures }
  if (tagName === 'ol' || tagName === 'ul') return 'list'
  return tagName === 'p' ? 'paragraph' : 'other'
}

const element = (tagName: string, properties: Record<string, unknown>, children: Part[]): Part => ({
  type: 'element',
  ...{ tagName, properties, children },
})

const week = ({ label, days }: WeekToTick): Part =>
  element(
    'div',
    { className: ['week-to-tick'], 'data-print': 'only', role: 'img', 'aria-label': label },
    days.map((day) => element('span', {}, [{ type: 'text', value: day }])),
  )

/** Puts a week to tick by hand behind each exercise; on a screen it is not there. */
export const marksWeeks = (shown: WeekToTick) => () => (tree: Part) => {
  const { children = [] } = tree
  const places = children.flatMap(({ type }, at) => (type === 'element' ? [at] : []))
  const parts = places.flatMap((at) => children[at] ?? []).map(partOf)
  const ends = endsOfExercises(parts, shown.exercises).map((end) => places[end] ?? 0)
  for (const end of ends.toReversed()) children.splice(end + 1, 0, week(shown))
}
