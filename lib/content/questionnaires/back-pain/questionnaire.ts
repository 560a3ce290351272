import type { Questionnaire } from '@/lib/intake/questionnaire'
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

/** Frozen once released: a change of questions is a new version. */
export const backPainQuestionnaire: Questionnaire = {
  id: 'back-pain',
  version: 2,
  items: [
    ...nerves,
    ...injury,
    ...generalHealth,
    ...notTheSpine,
    ...inflammatory,
    ...pain,
    ...medicines,
    ...mindAndHome,
    ...life,
    ...rolandMorris,
  ],
  pages,
  words: { en: english, es: spanish },
}
