import type { Settings } from '@/lib/clinics/settings'
import { locales } from '@/lib/intake/questionnaire'
import { tiers } from '@/lib/triage/urgency'
import { hoursFields, hoursHeld, hoursTyped } from './hours-fields'

const plain = [
  'name',
  'phone',
  'region',
  'timeZone',
  'linkDays',
  'holidays',
  'idleMinutes',
  'recordYears',
  'countersignDays',
  'startAddress',
  'revision',
] as const

/** One box for each complaint; all of them have this name. */
export const pathwaysField = 'pathways'

const notReachedFields = ['tries', 'hours'].map((part) => `notReached_${part}`)

/** English is always spoken, so nobody is asked about it. */
export const chosenLanguages = locales.filter((locale) => locale !== 'en')

/** Every field of the form, by name. */
export const settingsFields: readonly string[] = [
  ...plain,
  ...hoursFields,
  ...tiers.flatMap((tier) => [`targets_${tier}`, `callAgain_${tier}`]),
  ...notReachedFields,
  ...chosenLanguages.map((locale) => `language_${locale}`),
  ...locales.map((locale) => `welcome_${locale}`),
  'requiresCode',
]

/** The settings as the form holds them. */
export const settingsHeld = (settings: Settings): Record<string, string> => ({
  name: settings.name,
  phone: settings.phone,
  region: settings.region,
  timeZone: settings.timeZone,
  linkDays: String(settings.linkDays),
  holidays: settings.holidays.join('\n'),
  [pathwaysField]: settings.pathways.join(' '),
  requiresCode: settings.requiresCode ? 'yes' : '',
  idleMinutes: String(settings.idleMinutes),
  recordYears: String(settings.recordYears),
  countersignDays: String(settings.countersignDays),
  startAddress: settings.startAddress ?? '',
  ...hoursHeld(settings.hours),
  ...Object.fromEntries(
    tiers.flatMap((tier) => [
      [`targets_${tier}`, String(settings.targets[tier])],
      [`callAgain_${tier}`, String(settings.callAgain[tier])],
    ]),
  ),
  notReached_tries: String(settings.notReached.tries),
  notReached_hours: String(settings.notReached.hours),
  ...Object.fromEntries(
    chosenLanguages.map((locale) => [`language_${locale}`, settings.languages.includes(locale) ? 'yes' : '']),
  ),
  ...Object.fromEntries(locales.map((locale) => [`welcome_${locale}`, settings.welcome[locale]])),
})

/** What the form sent, in the shape of the settings' schema. */
export function settingsTyped(typed: Readonly<Record<string, string>>) {
  const at = (name: string) => typed[name] ?? ''
  return {
    ...Object.fromEntries(plain.map((name) => [name, at(name)])),
    hours: hoursTyped(typed),
    targets: Object.fromEntries(tiers.map((tier) => [tier, at(`targets_${tier}`)])),
    callAgain: Object.fromEntries(tiers.map((tier) => [tier, at(`callAgain_${tier}`)])),
    notReached: { tries: at('notReached_tries'), hours: at('notReached_hours') },
    requiresCode: at('requiresCode') === 'yes',
    pathways: at(pathwaysField).split(' ').filter(Boolean),
    languages: chosenLanguages.filter((locale) => at(`language_${locale}`) === 'yes'),
    welcome: Object.fromEntries(locales.map((locale) => [locale, at(`welcome_${locale}`)])),
  }
}
