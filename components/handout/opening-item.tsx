import { Children, isValidElement, type ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'

/** A point with a list of its own: its first line opens the rest. On paper all are open. */
export function OpeningItem({ children }: { readonly children: ReactNode }) {
  const [lead, ...rest] = Children.toArray(children).filter((child) => isValidElement<{ children?: ReactNode }>(child))
  return (
    <li className="opens">
      <Disclosure summary={lead?.props.children}>
        <div className="flow">{rest}</div>
      </Disclosure>
    </li>
  )
}
