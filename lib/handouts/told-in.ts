import type { TeachBack } from './handout'

/** Words as they are read: without marks of Markdown, in one line. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const opens = /^\s*(?:#{2,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s*)+/

/** What each heading, paragraph and point of a text says, in its order. */
function partsOf(body: string): readonly string[] {
  const parts: string[] = []
  let isNew = true
  for (const line of body.split('\n')) {
    const begins = isNew || opens.test(line)
    const words = line.replace(opens, '')
    if (begins) parts.push(words)
    else parts.push(`${parts.pop() ?? ''} ${words}`)
    isNew = line.trim() === '' || /^\s*#/.test(line)
  }
  return parts.map(plain).filter((part) => part !== '')
}

/** Whether a part of a text is the one that begins with these words. */
export const beginsWith = (part: string, words: string): boolean => plain(part).startsWith(plain(words))

/** How many parts of a text begin with these words: of what a question names, one. */
export const timesTold = (body: string, words: string): number =>
  plain(words) === '' ? 0 : partsOf(body).filter((part) => beginsWith(part, words)).length

/** The words of the last heading above a place in a text. */
export const headingAbove = (above: string): string | undefined => {
  const last = [...above.matchAll(/^#{2,6}\s+(.+)$/gm)].at(-1)?.[1]
  return last === undefined || plain(last) === '' ? undefined : plain(last)
}

/** A question with where its answer is told; without it, that is the whole text. */
export const tellingIn = ({ ask, answers, model }: TeachBack, toldIn: string | undefined): TeachBack =>
  toldIn === undefined ? { ask, answers, model } : { ask, answers, model, toldIn: plain(toldIn) }
