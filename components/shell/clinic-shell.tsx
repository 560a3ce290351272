import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { PutBack } from '@/components/form/put-back'
import { Mark } from './mark'

export interface NavLink {
  readonly href: string
  readonly label: string
  readonly isCurrent?: boolean
  /** A number that waits there, such as cases nobody has opened. */
  readonly count?: number
}

interface ClinicShellProps {
  readonly clinicName: string
  readonly links: readonly NavLink[]
  readonly userName: string
  readonly userRole: string
  /** The button that opens what leads anywhere. */
  readonly goTo: ReactNode
  /** The sign-out form. */
  readonly signOut: ReactNode
  /** A line over everything that must not be missed, such as an emergency nobody has opened. */
  readonly alert?: ReactNode
  readonly children: ReactNode
}

export function ClinicShell(props: ClinicShellProps) {
  const { clinicName, links, userName, userRole, goTo, signOut, alert, children } = props
  const t = useTranslations('shell')
  return (
    <div data-surface="clinic" className="min-h-dvh bg-paper text-body text-ink">
      <SkipLink href="#main">{t('skipToContent')}</SkipLink>
      <header data-print="no" className="border-b border-ink bg-sunk">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-5 px-4 sm:px-6">
          <TextLink href="/" className="flex items-center gap-2 py-2 font-bold text-ink no-underline">
            <Mark className="h-6 w-auto flex-none text-accent" />
            {t('product')}
          </TextLink>
          <span className="order-1 w-full min-w-0 truncate border-rule pb-1 text-muted md:order-none md:w-auto md:border-s md:py-0.5 md:ps-5">
            {clinicName}
          </span>
          <nav aria-label={t('mainNavigation')} className="order-last -mx-2 w-full lg:order-none lg:w-auto lg:flex-1">
            <ul className="flex flex-wrap">
              {links.map((link) => (
                <li key={link.href}>
                  <TextLink
                    href={link.href}
                    aria-current={link.isCurrent ? 'page' : undefined}
                    className="flex min-h-11 items-center gap-1.5 border-b-3 border-transparent px-2 pt-[3px] text-ink no-underline hover:border-edge focus-visible:-outline-offset-3 aria-[current=page]:border-accent aria-[current=page]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-[Highlight]"
                  >
                    {link.label}
                    {link.count ? <span className="text-small font-semibold tabular-nums">({link.count})</span> : null}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ms-auto flex items-center gap-3 py-1">
            {goTo}
            <TextLink
              href="/account"
              className="flex flex-col text-end leading-tight text-ink no-underline hover:underline"
            >
              <span>{userName}</span>
              <span className="text-small text-muted">{userRole}</span>
            </TextLink>
            {signOut}
          </div>
        </div>
      </header>
      {alert}
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 py-3 outline-none sm:px-6 md:py-5">
        <PutBack />
        {children}
      </main>
    </div>
  )
}
