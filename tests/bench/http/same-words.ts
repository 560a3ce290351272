/** A text, or a tag with its attributes and what is in it. */
export type Node =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, inside: readonly Node[]]

const piece = /<!--[\s\S]*?-->|<\/[\w-]+>|<([\w-]+)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g
const empty = new Set(
  'area base br circle col ellipse hr img input line link meta path polygon polyline rect use'.split(' '),
)

const entities: Readonly<Record<string, string>> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' }
const plain = (text: string) => text.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name: string) => entities[name] ?? '')

/** A style in words is none to React; what is pressed leads nowhere in any case. */
const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)]
      .map(([, name = '', value = '']) => [name, plain(value)] as const)
      .filter(([name]) => name !== 'style'),
  )

/** What stands in the body of a page that React wrote, but for its scripts. */
export function wordsOf(html: string): readonly Node[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
  const words = body.replace(/<(script|template|style)\b[\s\S]*?<\/\1>/g, '')
  const open: Node[][] = [[]]
  for (const [text, tag, attributes = ''] of words.matchAll(piece)) {
    if (text.startsWith('<!--')) continue
    if (text.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else if (tag === undefined) open.at(-1)?.push(plain(text))
    else {
      const inside: Node[] = []
      open.at(-1)?.push([tag, attributesOf(attributes), inside])
      if (!empty.has(tag) && !text.endsWith('/>')) open.push(inside)
    }
  }
  return open[0] ?? []
}
