/** The end of what a quote keeps as it is: `'{'` is a brace and not a placeholder. */
const afterQuote = (text: string, at: number): number => {
  if (text[at + 1] !== '{' && text[at + 1] !== '}') return at + 1
  const end = text.indexOf("'", at + 1)
  return end === -1 ? text.length : end + 1
}

/** Reads to the brace that closes this level; `names` gathers what is found on the way. */
function readText(text: string, from: number, names: Set<string>): number {
  let at = from
  while (at < text.length && text[at] !== '}') {
    if (text[at] === "'") at = afterQuote(text, at)
    else if (text[at] === '{') at = readPlaceholder(text, at + 1, names)
    else at += 1
  }
  return at + 1
}

/** `name}`, `name, number}` or `name, plural, one {…} other {…}}`: the words of its branches hold placeholders too. */
function readPlaceholder(text: string, from: number, names: Set<string>): number {
  const [head = '', name = ''] = /^\s*([\w-]+)\s*/.exec(text.slice(from)) ?? []
  names.add(`{${name}}`)
  let at = from + head.length
  while (at < text.length && text[at] !== '}') at = text[at] === '{' ? readText(text, at + 1, names) : at + 1
  return at + 1
}

/** The values and tags that a sentence takes, each once; how often and in which order is up to the language. */
export function placeholdersOf(text: string): readonly string[] {
  const names = new Set([...text.matchAll(/<([a-z][\w-]*)>/gi)].map(([tag]) => tag))
  let at = 0
  while (at < text.length) at = readText(text, at, names)
  return [...names].sort()
}

export const samePlaceholders = (one: string, other: string): boolean =>
  placeholdersOf(one).join() === placeholdersOf(other).join()
