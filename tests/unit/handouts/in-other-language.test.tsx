import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { InOtherLanguage } from '@/components/handout/in-other-language'
import english from '@/lib/content/messages/en/patient.json'
import spanish from '@/lib/content/messages/es/patient.json'
import type { Locale } from '@/lib/intake/questionnaire'

const messages = { en: { handout: english.handout }, es: { handout: spanish.handout } }
const said = (spoken: Locale, written: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={spoken} timeZone="UTC" messages={messages[spoken]}>
      <InOtherLanguage written={written} phone="(206) 555-0100" />
    </NextIntlClientProvider>,
  )

it('says in the reader’s language which one a leaflet is in, where that is another, with a number to press', () => {
  expect(said('es', 'en')).toContain('Esta hoja está en inglés.')
  expect(said('en', 'es')).toContain('This leaflet is in Spanish.')
  for (const html of [said('es', 'en'), said('en', 'es')]) expect(html).toContain('href="tel:')
})

it.each(['en', 'es'] as const)('says nothing where the leaflet is in the language of the page: %s', (locale) => {
  expect(said(locale, locale)).toBe('')
})
