import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { generalHealth } from './general-health'
import { injury } from './injury'
import { nerves } from './nerves'
import { checklists, pages, sections } from './pages'
import { pain } from './pain'
import { shared } from './shared'

export const english: QuestionnaireWords = {
  sections,
  pages,
  checklists,
  shared,
  items: { ...nerves, ...injury, ...generalHealth, ...pain },
}
