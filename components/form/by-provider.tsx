import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-look'

interface ByProviderProps {
  readonly lead: string
  readonly children: ReactNode
}

/** A link, not a form: the policy of this page lets a form lead nowhere else, and the way there is a redirect. */
export function ByProvider({ lead, children }: ByProviderProps) {
  return (
    <div className="mt-8 border-t border-edge pt-5">
      <p className="mb-3">{lead}</p>
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- its address is no page, and it leads out of here */}
      <a href="/sign-in/with" className={buttonClass('secondary')}>
        {children}
      </a>
    </div>
  )
}
