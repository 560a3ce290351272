import type { Definition, RootContent } from 'mdast'

/** The same, where a link that is typed by reference leads where the text says elsewhere: on the page it does. */
export function withAddresses(nodes: RootContent[]): RootContent[] {
  const said = definitionsIn(nodes)
  return nodes.map((node) => resolved(node, said))
}

const definitionsIn = (nodes: readonly RootContent[]): readonly Definition[] =>
  nodes.flatMap((node) => {
    if (node.type === 'definition') return [node]
    return 'children' in node ? definitionsIn(node.children) : []
  })

function resolved<Node extends RootContent>(node: Node, said: readonly Definition[]): Node {
  if (!('children' in node)) return node
  const children = node.children.map((child) => resolved(child, said))
  // Of two that say it the first one counts.
  const url = node.type === 'linkReference' ? said.find(({ identifier }) => identifier === node.identifier)?.url : null
  return typeof url === 'string' ? { ...node, children, type: 'link', url } : { ...node, children }
}
