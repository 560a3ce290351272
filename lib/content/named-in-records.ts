import type { Named } from '@/lib/cases/told-value'
import type { Locale } from '@/lib/intake/questionnaire'
import { planLanguage } from './exercises/plans'
import { pathways } from './pathways/registry'

/** What content calls what a record holds the id of, in a patient's language. */
export const namedInRecords = (locale: Locale): Named => ({
  exercise: Object.fromEntries(Object.entries(planLanguage(locale).exercises).map(([id, { name }]) => [id, name])),
  pathway: Object.fromEntries(pathways.map(({ id, words }) => [id, words[locale].name])),
})
