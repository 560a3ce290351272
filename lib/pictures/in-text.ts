/** What a person who cannot see the picture is told, and what stands below it. */
export interface PictureWords {
  readonly shows: string
  readonly caption: string
}

const scheme = 'picture:'

/** As an image of Markdown: whatever does not know the picture still says what is to be seen. */
export const pictureMark = (id: string, { shows, caption }: PictureWords): string =>
  `![${shows}](${scheme}${id} "${caption}")`

/** The id that an address of an image means; none where it is no picture of ours. */
export const pictureAt = (address: string): string | null =>
  address.startsWith(scheme) ? address.slice(scheme.length) : null

interface Marked {
  readonly id: string
  readonly shows: string
  readonly caption: string
}

/** The pictures that a text asks for, in its order. */
export const picturesIn = (markdown: string): readonly Marked[] =>
  [...markdown.matchAll(/!\[([^\]]*)\]\(picture:([\w-]*)(?: "([^"]*)")?\)/g)].map(
    ([, shows = '', id = '', caption = '']) => ({ id, shows, caption }),
  )
