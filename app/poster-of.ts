import { createTranslator } from 'next-intl'
import type { Settings } from '@/lib/clinics/settings'
import { helpLines } from '@/lib/content/help-lines'
import { messages } from '@/lib/content/messages/messages'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Poster } from '@/lib/leaflet/write-poster'
import { squareOf } from './square-of'

const translate = (locale: Locale) => createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' })

/** A clinic's start page on paper, in each of its languages. */
export function posterOf(
  { name, phone, region, languages }: Pick<Settings, 'name' | 'phone' | 'region' | 'languages'>,
  address: string,
): Poster {
  const numbers = { phone, number: helpLines(region).emergency }
  const said = languages.map((lang) => {
    const t = translate(lang)
    return { lang, title: t('poster.title'), body: t('poster.body'), emergency: t('poster.emergency', numbers) }
  })
  return {
    title: `${name}: ${translate('en')('poster.title')}`,
    clinic: { name, region },
    square: squareOf(address),
    alt: translate('en')('poster.square', { address }),
    address: address.replace(/^https?:\/\//, ''),
    said,
  }
}
