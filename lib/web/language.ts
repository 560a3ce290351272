import { type Locale, locales } from '@/lib/intake/questionnaire'

export const languageCookie = 'keel-language'

/** What the proxy decided, for everything that draws the page. */
export const localeHeader = 'x-keel-locale'
export const surfaceHeader = 'x-keel-surface'
/** The link whose first page this is: before anyone is identified it names the clinic. */
export const linkHeader = 'x-keel-link'

export const linkOf = (path: string): string => /^\/i\/([^/]+)\/?$/.exec(path)?.[1] ?? ''

/** Right to left, and only where a test asks for it: it shows that nothing on a page is bound to one side. */
export const mirrored = 'ar-XB'
export type PageLocale = Locale | typeof mirrored

export const isLocale = (value: string | null | undefined): value is Locale =>
  locales.some((locale) => locale === value)

export const isPageLocale = (value: string | null): value is PageLocale => isLocale(value) || value === mirrored

/** The content's language for a page's; the mirrored one shows English content. */
export const contentLocale = (locale: string): Locale => (isLocale(locale) ? locale : 'en')

/** What the patient chose; else the first language of the browser's that Keel speaks; else English. */
export function preferredLocale(chosen: string | undefined, accepted: string | null): Locale {
  if (isLocale(chosen)) return chosen
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(/;\s*q=/)
    return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) }
  })
  const wanted = asked.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en'
}

/** What was asked for, where the clinic offers it; else English. */
export const offeredLocale = (asked: PageLocale, offered: readonly Locale[]): PageLocale =>
  isLocale(asked) && !offered.includes(asked) ? 'en' : asked

const clinicPages = /^\/(?:sign-in|worklist|cases|patients|handouts|insights|settings|audit)(?:\/|$)/

/** Clinicians are spoken to in English, whatever language this browser's last patient chose. */
export const isClinicPage = (path: string): boolean => clinicPages.test(path)

/** A year, for this browser alone; it says nothing about who uses it. */
export const languageCookieOptions = {
  maxAge: 365 * 24 * 60 * 60,
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
} as const
