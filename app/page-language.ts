import { getRequestConfig } from 'next-intl/server'
import { headers } from 'next/headers'
import { languagesOfLink, languagesOfPatient } from '@/lib/auth/languages-offered'
import { currentAsker } from '@/lib/auth/session'
import { clinicMessages, messages } from '@/lib/content/messages/messages'
import { mirror } from '@/lib/content/messages/mirrored'
import {
  contentLocale,
  isPageLocale,
  linkHeader,
  localeHeader,
  mirrored,
  offeredLocale,
  type PageLocale,
  surfaceHeader,
} from '@/lib/web/language'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'

/**
 * The language that the proxy chose, unless the patient's clinic does not offer it, with the sentences of this kind of
 * page and no others. English is offered everywhere, so nobody has to be asked about it.
 */
export default getRequestConfig(async () => {
  const asked = await headers()
  const decided = asked.get(localeHeader)
  const isClinic = asked.get(surfaceHeader) === 'clinic'
  const chosen = isPageLocale(decided) ? decided : 'en'
  const locale =
    isClinic || contentLocale(chosen) === 'en' ? chosen : await offered(chosen, asked.get(linkHeader) ?? '')
  const spoken = isClinic ? clinicMessages : messages[contentLocale(locale)]
  return { locale, messages: locale === mirrored ? mirror(spoken) : spoken, timeZone: 'UTC' }
})

/** While the database is away nobody's clinic is known; the page that says so is in the language asked for. */
const offered = async (chosen: PageLocale, link: string): Promise<PageLocale> => {
  try {
    const languages = link ? await languagesOfLink(link) : languagesOfPatient(await currentAsker())
    return languages ? offeredLocale(chosen, languages) : chosen
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    return chosen
  }
}
