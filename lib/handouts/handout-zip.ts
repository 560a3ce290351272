import { type Locale, locales } from '@/lib/intake/questionnaire'
import { type Refused, refused } from '@/lib/result'
import type { DraftWords } from './draft'

/** A handout as one zip: its text, and the pictures of the clinic's own that the text names. */
export interface ZippedHandout {
  readonly text: Uint8Array
  readonly pictures: readonly ZippedPicture[]
}

export interface ZippedPicture {
  /** By which the text names it. */
  readonly id: string
  /** What the file is called. */
  readonly name: string
  readonly bytes: Uint8Array
}

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

type Words = Readonly<Partial<Record<Locale, DraftWords>>>

const picture = /^pictures\/(own-[0-9a-f]{20}-\d{1,4}x\d{1,4})\.(?:jpe?g|png|webp)$/i
const named = /own-[0-9a-f]{20}-\d{1,4}x\d{1,4}/g

export const textName = 'handout.md'
export const pictureName = (id: string): string => `pictures/${id}.jpg`

/** Each picture of a clinic's own that a text asks for, in whichever way, once. */
export const picturesNamedIn = (words: Words): readonly string[] => [
  ...new Set(locales.flatMap((locale) => words[locale]?.text.match(named) ?? [])),
]

/** The same words, where the pictures are called otherwise. */
export const withPictures = (words: Words, called: ReadonlyMap<string, string>): Words =>
  Object.fromEntries(
    Object.entries(words).map(([locale, { title, text }]) => [
      locale,
      { title, text: text.replace(named, (id) => called.get(id) ?? id) },
    ]),
  )

/** Which file is the text and which are pictures; nothing else may be among them. */
export function sortFiles(files: readonly File[]): ZippedHandout | Refused {
  const texts: Uint8Array[] = []
  const pictures = new Map<string, ZippedPicture>()
  for (const { name, bytes } of files) {
    const values = { what: name.slice(0, 60) }
    const id = picture.exec(name)?.[1]?.toLowerCase()
    if (id && pictures.has(id)) return refused('zip-twice', { values })
    if (id) pictures.set(id, { id, name, bytes })
    else if (/^[^/]+\.md$/i.test(name)) texts.push(bytes)
    else if (name.toLowerCase() !== 'pictures/') return refused('zip-unknown-file', { values })
  }
  const [text, ...more] = texts
  if (!text) return refused('zip-without-handout')
  return more.length > 0 ? refused('zip-two-handouts') : { text, pictures: [...pictures.values()] }
}
