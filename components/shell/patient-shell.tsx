import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PutBack } from '@/components/form/put-back'
import { SkipLink } from '@/components/ui/skip-link'
import { helpLines } from '@/lib/content/help-lines'
import type { Locale } from '@/lib/intake/questionnaire'
import { LanguageSwitch } from './language-switch'
import { CallLink, telHref } from './call-link'
import { Mark } from './mark'
import { OneLanguage } from './one-language'

interface PatientShellProps {
  readonly clinic: {
    readonly name: string
    readonly phone: string
    readonly region: 'US' | 'UK'
    /** What its patients may read in. */
    readonly languages: readonly Locale[]
  }
  readonly progress?: ReactNode
  /** The form that a change of language sends along. */
  readonly languageForm?: string
  /** A line under the footer's words: language switch, whose link this is, sign out. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A sheet of paper with a letterhead. The phone number stays in its corner however far the reader has gone. */
export function PatientShell({ clinic, progress, languageForm, footer, children }: PatientShellProps) {
  const t = useTranslations('shell')
  const { name, phone, region, languages } = clinic
  /** For life and limb, where the clinic is. */
  const { emergency } = helpLines(region)
  return (
    <div data-surface="patient" className="min-h-dvh bg-desk text-body text-ink sm:pb-10">
      <SkipLink href="#main">{t('skipToContent')}</SkipLink>
      <div
        data-sheet=""
        className="mx-auto flex min-h-dvh max-w-[38rem] flex-col bg-paper px-4 sm:min-h-[calc(100dvh-2.5rem)] sm:border-x sm:border-b sm:border-rule sm:px-8"
      >
        <header className="z-10 flex flex-wrap items-center justify-between gap-x-4 border-b-4 border-double border-ink bg-paper py-2 print:static tall:sticky tall:top-0">
          <span className="flex min-w-0 flex-1 basis-28 items-center gap-2.5 text-[1rem] leading-tight font-semibold sm:text-[1.1875rem]">
            <Mark className="h-8 w-auto flex-none text-accent" />
            <span className="min-w-0">{name}</span>
          </span>
          <CallLink phone={phone} />
        </header>
        <main id="main" tabIndex={-1} className="w-full max-w-column flex-1 py-6 outline-none sm:py-8">
          {languages.length > 1 ? (
            // Beside the page's number where there is one.
            <div className={progress ? 'relative z-1 -mt-2.5 -mb-8 flex justify-end' : '-mt-4 flex justify-end'}>
              <LanguageSwitch languages={languages} form={languageForm} />
            </div>
          ) : null}
          {progress}
          <PutBack />
          <OneLanguage locale={useLocale()} />
          {children}
        </main>
        <footer data-print="no" className="border-t border-rule py-5 text-small text-muted">
          <p>
            {t.rich('emergencyFootnote', {
              number: emergency,
              call: (words) => (
                <a href={telHref(emergency)} className="font-bold whitespace-nowrap">
                  {words}
                </a>
              ),
            })}
          </p>
          <p className="mt-1">{t('notADiagnosis')}</p>
          {footer ? <div className="mt-4">{footer}</div> : null}
        </footer>
      </div>
    </div>
  )
}
