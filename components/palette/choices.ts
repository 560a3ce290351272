import { plainWords } from '@/lib/patients/plain-words'
import { foundHash } from '@/lib/web/worklist-address'

export interface Place {
  readonly href: string
  readonly label: string
}

/** Something on this page that can be done: choosing it leads to its control, and the press stays the person's own. */
export interface Act {
  readonly label: string
  readonly control: HTMLElement
}

/** The worklist as somebody saved it. */
export interface SavedPlace extends Place {
  readonly isView: true
}

export type Choice = Act | Place | SavedPlace

/** Those of which every word that was typed begins a word, in any order. */
export function matching<Each extends { readonly label: string }>(choices: readonly Each[], typed: string): Each[] {
  const asked = plainWords(typed)
  return choices.filter(({ label }) => {
    const words = plainWords(label)
    return asked.every((each) => words.some((word) => word.startsWith(each)))
  })
}

const searched = ['patients', 'worklist'] as const
type Searched = (typeof searched)[number]
/** On the worklist the focus goes on to who was found. */
const placeOn: Readonly<Record<Searched, string>> = { patients: '', worklist: foundHash }

/** Looking for what was typed on those of the places that find people by words; none before there is a word. */
export function searches(
  places: readonly Place[],
  typed: string,
  label: (at: Searched, words: string) => string,
): readonly Place[] {
  const words = typed.trim()
  if (plainWords(words).length === 0) return []
  return searched
    .filter((at) => places.some(({ href }) => href === `/${at}`))
    .map((at) => ({
      href: `/${at}?${new URLSearchParams({ q: words }).toString()}${placeOn[at]}`,
      label: label(at, words),
    }))
}
