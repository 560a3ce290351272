import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { aboutAnother } from '../../intake/en/pages'
import { words as backPain } from '../../intake/en/words'
import { pages, section, sectionAboutAnother, sinceThen } from './since-then'

export const words: QuestionnaireWords = {
  ...backPain,
  sections: { ...backPain.sections, 'since-then': section },
  aboutAnother: { ...aboutAnother, sections: { ...aboutAnother.sections, 'since-then': sectionAboutAnother } },
  pages: { ...backPain.pages, ...pages },
  items: { ...backPain.items, ...sinceThen },
}
