import type { PictureWords } from './in-text'

/** A picture of a clinic's own is named by what is in it, and how large it is: a page leaves room for it unasked. */
const form = /^own-[0-9a-f]{20}-([1-9]\d{0,3})x([1-9]\d{0,3})$/

interface Size {
  readonly width: number
  readonly height: number
}

export const ownPictureId = (hash: string, { width, height }: Size): string =>
  `own-${hash.slice(0, 20)}-${String(width)}x${String(height)}`

/** None where the id is not one of a clinic's own. */
export function sizeOfOwn(id: string): Size | null {
  const [, width, height] = form.exec(id) ?? []
  return width && height ? { width: Number(width), height: Number(height) } : null
}

/** Each that a text shows, once: whichever way Markdown writes it. */
export const ownPicturesIn = (markdown: string): readonly string[] => [
  ...new Set([...markdown.matchAll(/picture:(own-[0-9a-f]+-\d+x\d+)/g)].map(([, id = '']) => id)),
]

/** What a person typed, in the words of an image of Markdown: none of its signs mean more than themselves. */
const plain = (typed: string): string =>
  typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[&<>"[\]\\*_`~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

/** As a lead would type it. */
export const ownMark = (id: string, { shows, caption }: PictureWords): string => {
  const below = plain(caption) === '' ? '' : ` "${plain(caption)}"`
  return `![${plain(shows)}](picture:${id}${below})`
}

/** Whoever cannot see it misses nothing. */
export const decorationMark = (id: string): string => `![](picture:${id})`
