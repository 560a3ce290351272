import fc from 'fast-check'

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/)
export const phrase = fc
  .array(
    fc.oneof(
      word,
      word.map((text) => `**${text}**`),
      word.map((text) => `*${text}*`),
      word.map((text) => `\`${text}\``),
      word.map((text) => `![${text}](https://elsewhere.example/a.png)`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
export const setIn = (lines: readonly string[], by: string) => lines.map((each) => (each === '' ? '' : `${by}${each}`))

interface Drawn {
  readonly isNumbered: boolean
  readonly from: number
  readonly points: readonly {
    readonly lead: string
    readonly second: string | null
    readonly inner: readonly Drawn[]
    readonly after: string | null
  }[]
}

/** As it is typed, a line each. */
export const listTyped = ({ isNumbered, from, points }: Drawn): readonly string[] =>
  points.flatMap(({ lead, second, inner, after }, at) => {
    const mark = isNumbered ? `${String(from + at)}. ` : '- '
    const below = [second, ...inner, after].flatMap((part) =>
      part === null ? [] : ['', ...(typeof part === 'string' ? [part] : listTyped(part))],
    )
    return [`${mark}${lead}`, ...setIn(below, ' '.repeat(mark.length))]
  })

const { list } = fc.letrec<{ list: Drawn }>((tie) => ({
  list: fc.record({
    isNumbered: fc.boolean(),
    from: fc.constantFrom(1, 5, 98),
    points: fc.array(
      fc.record({
        lead: phrase,
        second: fc.option(phrase),
        inner: fc
          .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant(null), tie('list')), {
            maxLength: 2,
          })
          .map((inner) => inner.filter((each) => each !== null)),
        after: fc.option(phrase),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))

/** Lists in lists, as somebody may type them. */
export const typedList = list
