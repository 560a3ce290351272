/** In characters, of all that a form held: more than its longest field takes, and far less than may be sent. */
const most = 150_000

type Lists = Readonly<Record<string, readonly string[]>>
type Texts = Readonly<Record<string, string>>

/** What of a form that was refused is shown again: a page holds it three times over. Only what nobody types is cut. */
export function listsShownAgain(typed: Lists): Lists {
  const shown = new Map<string, readonly string[]>()
  let left = most
  const take = (text: string) => {
    const taken = text.slice(0, left)
    left -= taken.length
    return taken
  }
  for (const [name, values] of Object.entries(typed)) {
    if (take(name) !== name) break
    shown.set(name, values.map(take))
  }
  return Object.fromEntries(shown)
}

export function textsShownAgain(typed: Texts): Texts {
  const lists = Object.entries(typed).map(([name, text]) => [name, [text]] as const)
  const shown = Object.entries(listsShownAgain(Object.fromEntries(lists)))
  return Object.fromEntries(shown.map(([name, [text = '']]) => [name, text]))
}
