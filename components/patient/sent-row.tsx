import { TextLink } from '@/components/ui/text-link'
import type { ReactNode } from 'react'

export function SentRow({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li className="border-b border-rule">
      <TextLink href={href} className="flex min-h-12 items-center py-2">
        {children}
      </TextLink>
    </li>
  )
}
