import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { PutBack } from '@/components/form/put-back'
import { Mark } from './mark'

interface PublicShellProps {
  /** Whom the page is for: patients read larger. */
  readonly surface?: 'clinic' | 'patient'
  readonly children: ReactNode
  readonly footer?: ReactNode
}

/** The door staff come in by, and what anyone sees whom no clinic is known for. */
export function PublicShell({ surface = 'clinic', children, footer }: PublicShellProps) {
  const t = useTranslations('shell')
  return (
    <div data-surface={surface} className="flex min-h-dvh flex-col bg-desk px-4 py-6 text-body text-ink sm:py-16">
      <SkipLink href="#main">{t('skipToContent')}</SkipLink>
      <div data-sheet="" className="mx-auto w-full max-w-[26rem] border border-rule bg-paper px-6 py-6 sm:px-8">
        <header className="mb-6 flex items-center gap-2.5 border-b-4 border-double border-ink pb-3">
          <Mark className="h-8 w-auto flex-none text-accent" />
          <span className="text-heading font-bold">{t(surface === 'patient' ? 'forPatients' : 'product')}</span>
        </header>
        <main id="main" tabIndex={-1} className="outline-none">
          <PutBack />
          {children}
        </main>
      </div>
      {footer ? <footer className="mx-auto mt-4 w-full max-w-[26rem] text-small text-muted">{footer}</footer> : null}
    </div>
  )
}
