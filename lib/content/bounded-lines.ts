/** A line of the input; null where it was longer than the limit. */
export type Line = string | null

/** Keeps no more than `limit` characters of a line: the rest of a longer one is passed over. */
const extended = (held: Line, part: string, limit: number): Line =>
  held === null || held.length + part.length > limit ? null : held + part

async function* rawLines(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let held: Line = ''
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n')
    held = extended(held, first, limit)
    for (const part of rest) {
      yield held
      held = extended('', part, limit)
    }
  }
  yield held
}

/** Splits a stream into lines. Blank lines at the very end are not lines. */
export async function* boundedLines(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let blank = 0
  for await (const line of rawLines(chunks, limit)) {
    if (line?.trim() === '') {
      blank += 1
      continue
    }
    for (; blank > 0; blank -= 1) yield ''
    yield line
  }
}
