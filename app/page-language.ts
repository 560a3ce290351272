import { getRequestConfig } from 'next-intl/server'
import { headers } from 'next/headers'
import { languagesOfLink, languagesOfPatient } from '@/lib/auth/languages-offered'
import { currentAsker } from '@/lib/auth/session'
import { clinicMessages, messages } from '@/lib/content/messages/messages'
import { localeOf } from '@/lib/intake/locale'
import { linkHeader, localeHeader, offeredLocale, surfaceHeader } from '@/lib/web/language'
import type { Locale } from '@/lib/intake/questionnaire'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'

/**
 * The language that the proxy chose, unless the patient's clinic does not offer it, with the sentences of this kind of
 * page and no others. English is offered everywhere, so nobody has to be asked about it.
 */
export default getRequestConfig(async () => {
  const asked = await headers()
  const isClinic = asked.get(surfaceHeader) === 'clinic'
  const chosen = localeOf(asked.get(localeHeader))
  const locale = isClinic || chosen === 'en' ? chosen : await offered(chosen, asked.get(linkHeader) ?? '')
  return { locale, messages: isClinic ? clinicMessages : messages[locale], timeZone: 'UTC' }
})

/** While the database is away nobody's clinic is known; the page that says so is in the language asked for. */
const offered = async (chosen: Locale, link: string): Promise<Locale> => {
  try {
    const languages = link ? await languagesOfLink(link) : languagesOfPatient(await currentAsker())
    return languages ? offeredLocale(chosen, languages) : chosen
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    return chosen
  }
}
