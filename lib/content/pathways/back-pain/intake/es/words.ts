import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { generalHealth } from './general-health'
import { inflammatory } from './inflammatory'
import { injury } from './injury'
import { life } from './life'
import { medicines } from './medicines'
import { mindAndHome } from './mind-and-home'
import { nerves } from './nerves'
import { notTheSpine } from './not-the-spine'
import { checklists, pages, sections } from './pages'
import { pain } from './pain'
import { rolandMorris } from './roland-morris'
import { shared } from './shared'

export const spanish: QuestionnaireWords = {
  review: 'not-reviewed-by-native-clinician',
  sections,
  pages,
  checklists,
  shared,
  items: {
    ...nerves,
    ...notTheSpine,
    ...injury,
    ...generalHealth,
    ...pain,
    ...inflammatory,
    ...medicines,
    ...mindAndHome,
    ...life,
    ...rolandMorris,
  },
}
