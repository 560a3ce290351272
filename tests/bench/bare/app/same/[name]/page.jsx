import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'

export const dynamic = 'force-dynamic'

const kept = new Map()

/** As the bench left it beside this program: a tag, its attributes, and what is in it. */
function treeOf(name) {
  const known = kept.get(name)
  if (known) return known
  const tree = JSON.parse(readFileSync(join(process.cwd(), 'words', `${name}.json`), 'utf8'))
  kept.set(name, tree)
  return tree
}

const shown = (node) =>
  typeof node === 'string' ? node : createElement(node[0], node[1], ...node[2].map((each) => shown(each)))

/** The words of one of Keel's pages in elements of the same kinds, with nothing behind them. */
export default async function Page({ params }) {
  const { name } = await params
  return createElement('div', null, ...treeOf(name).map((each) => shown(each)))
}
