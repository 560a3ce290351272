import { Children, isValidElement, type ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'

interface FromText {
  readonly node?: { readonly tagName: string }
  readonly children?: ReactNode
}

const isBlank = (child: ReactNode): boolean => typeof child === 'string' && child.trim() === ''
const isList = (child: ReactNode): boolean => isValidElement(child) && (child.type === 'ul' || child.type === 'ol')

/** Its first line: a paragraph by itself, or what stands before the list where no line is left free. */
function leadOf(children: readonly ReactNode[]): { readonly lead: ReactNode; readonly rest: readonly ReactNode[] } {
  const [first, ...others] = children
  if (isValidElement<FromText>(first) && first.props.node?.tagName === 'p')
    return { lead: first.props.children, rest: others }
  const list = children.findIndex(isList)
  return { lead: children.slice(0, list), rest: children.slice(list) }
}

/** Of a list whose points each have a list of their own: its first line opens the rest. On paper all are open. */
export function OpeningItem({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  const given = Children.toArray(children)
  const all = given.slice(given.findIndex((child) => !isBlank(child)))
  if (isList(all[0])) return <li id={id}>{all}</li>
  const { lead, rest } = leadOf(all)
  return (
    <li id={id} className="opens">
      <Disclosure summary={lead}>
        <div className="flow">{rest}</div>
      </Disclosure>
    </li>
  )
}
