import type { Item, Questionnaire } from '@/lib/intake/questionnaire'
import { english } from './en/words'
import { spanish } from './es/words'
import { generalHealth } from './general-health'
import { inflammatory } from './inflammatory'
import { injury } from './injury'
import { life } from './life'
import { medicines } from './medicines'
import { mindAndHome } from './mind-and-home'
import { nerves } from './nerves'
import { notTheSpine } from './not-the-spine'
import { pages } from './pages'
import { pain } from './pain'
import { rolandMorris } from './roland-morris'

/** Where each question is written. */
export const itemFiles: Readonly<Record<string, readonly Item[]>> = {
  nerves,
  injury,
  'general-health': generalHealth,
  'not-the-spine': notTheSpine,
  inflammatory,
  pain,
  medicines,
  'mind-and-home': mindAndHome,
  life,
  'roland-morris': rolandMorris,
}

/** Frozen once released: a change of questions is a new version. */
export const backPainQuestionnaire: Questionnaire = {
  id: 'back-pain',
  version: 2,
  items: Object.values(itemFiles).flat(),
  pages,
  words: { en: english, es: spanish },
}
