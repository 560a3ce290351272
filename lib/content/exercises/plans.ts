import { spoken } from '@/lib/content/exercises/plan/spoken'
import { type PlanItem, planTitle } from '@/lib/exercises/plan-item'
import { type PlanLanguage, planText } from '@/lib/exercises/plan-text'
import type { Shelved } from '@/lib/handouts/shelves'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { findHandout } from '../handouts/library'
import { cite } from '../handouts/sources'
import { exercises } from './exercises'

/** The handout whose exercises these are: what speaks against it speaks against a plan, and its question is asked. */
const told = findHandout('h5')

const cautionedWhen = told?.cautionedWhen ?? []

/** As a list of the library would show it, without which plan it is. */
export const planShelved: Omit<Shelved, 'handout' | 'reviewedOn'> = {
  ...{ version: 1, about: '', askedFor: '', titles: { en: planTitle }, reviewMonths: 12 },
  ...{
    topic: 'moving',
    isSafety: false,
    recommends: [],
    suggestedWhen: [],
    cautionedWhen,
    isOwn: false,
    adapts: null,
    keelsIsNow: null,
  },
}

export const planLanguage = (locale: Locale): PlanLanguage => ({ locale, ...spoken.plan[locale] })

/** What the plan says in every language, as the words are today. */
export const planCopies = (items: readonly PlanItem[]) =>
  locales.map((locale) => ({
    locale,
    title: spoken.plan[locale].plan.title,
    sources: cite('S6', 'S46', 'K'),
    body: planText(items, exercises, planLanguage(locale)),
    teachBack: told?.words[locale].teachBack ?? null,
  }))
