import { pageView } from './build-page-view'
import type { Answers, Locale, Questionnaire, Subject } from './questionnaire'
import type { PageInput } from './read-question'
import { formValues } from './typed-view'

/** What the page's form would post for someone who gives these answers: the reverse of reading a page. */
export function fillPage(
  questionnaire: Questionnaire,
  pageId: string,
  answers: Answers,
  subject: Subject,
  locale: Locale,
): PageInput {
  const view = pageView(questionnaire, pageId, answers, subject, locale)
  const said = view.blocks.flatMap((block) =>
    block.kind === 'question' && block.isHeldBack ? [[block.field, String(answers[block.item])] as const] : [],
  )
  const values = { ...formValues(view), ...Object.fromEntries(said) }
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value].flat().filter(Boolean)]))
}
