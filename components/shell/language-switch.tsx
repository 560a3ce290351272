import { useLocale } from 'next-intl'
import { ownName } from '@/lib/web/language-names'
import type { Locale } from '@/lib/intake/questionnaire'

interface LanguageSwitchProps {
  readonly languages: readonly Locale[]
  /** A form to send along, so that what is typed in it is saved before the page changes. */
  readonly form?: string | undefined
}

const look =
  'inline-flex min-h-11 cursor-pointer items-center px-1 text-small text-accent underline underline-offset-4 hover:text-accent-deep'

/** Every other language of the clinic's, each in its own words. */
export function LanguageSwitch({ languages, form }: LanguageSwitchProps) {
  const current = useLocale()
  const others = languages.filter((locale) => locale !== current)
  const buttons = others.map((locale) =>
    form ? (
      <button
        key={locale}
        type="submit"
        form={form}
        name="intent"
        value={`language-${locale}`}
        lang={locale}
        className={look}
      >
        {ownName(locale)}
      </button>
    ) : (
      <button key={locale} type="submit" name="language" value={locale} lang={locale} className={look}>
        {ownName(locale)}
      </button>
    ),
  )
  return (
    <div data-print="no" className="w-fit">
      {form ? (
        <>
          {/* Enter in a field presses the form's first button, wherever it stands: that must be the one that goes on. */}
          <button type="submit" form={form} name="intent" value="continue" hidden tabIndex={-1} aria-hidden="true" />
          {buttons}
        </>
      ) : (
        <form method="post" action="/api/language">
          {buttons}
        </form>
      )}
    </div>
  )
}
