import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { cancer } from './cancer'
import { chest } from './chest'
import { feelingIll } from './feeling-ill'
import { generalHealth } from './general-health'
import { inflammatory } from './inflammatory'
import { injury } from './injury'
import { life } from './life'
import { medicines } from './medicines'
import { mindAndHome } from './mind-and-home'
import { nerves } from './nerves'
import { aboutAnother, checklists, pages, sections } from './pages'
import { pain } from './pain'
import { pregnancy } from './pregnancy'
import { rolandMorris } from './roland-morris'
import { shared } from './shared'
import { tummy } from './tummy'

export const words: QuestionnaireWords = {
  review: 'original',
  sections,
  pages,
  checklists,
  shared,
  aboutAnother,
  items: {
    ...nerves,
    ...chest,
    ...tummy,
    ...feelingIll,
    ...pregnancy,
    ...injury,
    ...cancer,
    ...generalHealth,
    ...pain,
    ...inflammatory,
    ...medicines,
    ...mindAndHome,
    ...life,
    ...rolandMorris,
  },
}
