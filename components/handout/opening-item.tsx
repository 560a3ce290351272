import { Children, isValidElement, type ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'

/** A point with a list of its own: its first line opens the rest. On paper all are open. */
export function OpeningItem({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  const [lead, ...rest] = Children.toArray(children).filter((child) => isValidElement<{ children?: ReactNode }>(child))
  return (
    <li id={id} className="opens">
      <Disclosure summary={lead?.props.children}>
        <div className="flow">{rest}</div>
      </Disclosure>
    </li>
  )
}
