'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'
import type { HelpLines } from '@/lib/content/help-lines'
import { cookieOn } from '@/lib/web/cookie-name'

/** Takes this page off the screen at once, and out of the way that Back leads. A plain link where no script runs. */
export function QuickExit({ help }: { readonly help: HelpLines }) {
  const t = useTranslations('intake')
  return (
    <div data-print="no">
      <a
        href={`/api/leave?from=${help.region}`}
        rel="noreferrer"
        className={buttonClass('secondary')}
        onClick={(event) => {
          event.preventDefault()
          document.body.hidden = true
          const { name, secure } = cookieOn(window.location.origin, 'now')
          document.cookie = `${name}=; max-age=0; path=/${secure ? '; secure' : ''}`
          window.location.replace(help.exit)
        }}
      >
        {t('leave')}
      </a>
      <p className="mt-2 text-small text-muted">{t('leaveHint')}</p>
    </div>
  )
}
