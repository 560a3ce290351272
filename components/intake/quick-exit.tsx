'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'

/** Takes this page off the screen at once, and out of the way that Back leads. A plain link where no script runs. */
export function QuickExit({ href }: { readonly href: string }) {
  const t = useTranslations('intake')
  return (
    <div data-print="no">
      <a
        href={href}
        rel="noreferrer"
        className={buttonClass('secondary')}
        onClick={(event) => {
          event.preventDefault()
          document.body.hidden = true
          window.location.replace(href)
        }}
      >
        {t('leave')}
      </a>
      <p className="mt-2 text-small text-muted">{t('leaveHint')}</p>
    </div>
  )
}
