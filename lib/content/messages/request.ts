import { getRequestConfig } from 'next-intl/server'
import { headers } from 'next/headers'
import { contentLocale, isPageLocale, localeHeader, mirrored, surfaceHeader } from '@/lib/forms/language'
import { clinicMessages, messages } from './messages'
import { mirror } from './mirrored'

/** The language that the proxy chose, with the sentences of this kind of page and no others. */
export default getRequestConfig(async () => {
  const asked = await headers()
  const decided = asked.get(localeHeader)
  const locale = isPageLocale(decided) ? decided : 'en'
  const spoken = asked.get(surfaceHeader) === 'clinic' ? clinicMessages : messages[contentLocale(locale)]
  return { locale, messages: locale === mirrored ? mirror(spoken) : spoken, timeZone: 'UTC' }
})
