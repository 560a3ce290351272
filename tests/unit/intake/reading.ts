import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { pageView } from '@/lib/intake/build-page-view'
import { type Intent, type PageInput, readPage } from '@/lib/intake/page-form'
import type { Answers, Questionnaire } from '@/lib/intake/questionnaire'

export const { questionnaire } = backPainIntake
const subject = { age: 40, sex: 'female' } as const
export const viewOf = (page: string, answers: Answers = {}, from: Questionnaire = questionnaire) =>
  pageView(from, page, answers, subject, 'en')
export const readWhole = (page: string, input: PageInput, intent: Intent, answers: Answers = {}) =>
  readPage(viewOf(page, answers), input, intent)
/** Without what could not be read. */
export const read = (...page: Parameters<typeof readWhole>) => {
  const { changes, errors } = readWhole(...page)
  return { changes, errors }
}
