import { isLocale } from '@/lib/intake/locale'
import { type Locale, locales } from '@/lib/intake/questionnaire'

/** What the proxy decided, for everything that draws the page. */
export const localeHeader = 'x-keel-locale'
export const surfaceHeader = 'x-keel-surface'
/** The link or the start page whose first page this is: before anyone is identified it names the clinic. */
export const linkHeader = 'x-keel-link'

export const linkOf = (path: string): string =>
  /^\/(?:[ci]\/([^/]+)\/?$|p\/([^/]+))/.exec(path)?.slice(1).find(Boolean) ?? ''

const languageIn = (tag: string): string | undefined => tag.toLowerCase().split('-')[0]

/** As it was asked for, with its country where Keel tells them apart; else the same language of any. */
const spokenAs = (tag: string): Locale | undefined =>
  locales.find((locale) => locale.toLowerCase() === tag) ??
  locales.find((locale) => languageIn(locale) === languageIn(tag))

/** What the patient chose; else the first language of the browser's that Keel speaks; else English. */
export function preferredLocale(chosen: string | undefined, accepted: string | null): Locale {
  if (isLocale(chosen)) return chosen
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(/;\s*q=/)
    return { locale: spokenAs(tag.toLowerCase()), weight: Number(weight ?? 1) }
  })
  const wanted = asked.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  return wanted.find(({ locale }) => locale)?.locale ?? 'en'
}

/** What was asked for, where the clinic offers it; else English. */
export const offeredLocale = (asked: Locale, offered: readonly Locale[]): Locale =>
  offered.includes(asked) ? asked : 'en'

const clinicPages =
  /^\/(?:sign-in|set-up|worklist|cases|colleagues|patients|handouts|rules|insights|settings|account|address|join|audit|restricted|given)(?:\/|$)/

/** Clinicians are spoken to in English, whatever language this browser's last patient chose. */
export const isClinicPage = (path: string): boolean => clinicPages.test(path)

/** A year, for this browser alone; it says nothing about who uses it. */
export const languageCookieOptions = {
  maxAge: 365 * 24 * 60 * 60,
  httpOnly: true,
  sameSite: 'lax',
} as const
