import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { words as backPain } from '../../intake/es/words'
import { pages, section, sinceThen } from './since-then'

export const words: QuestionnaireWords = {
  ...backPain,
  sections: { ...backPain.sections, 'since-then': section },
  pages: { ...backPain.pages, ...pages },
  items: { ...backPain.items, ...sinceThen },
}
