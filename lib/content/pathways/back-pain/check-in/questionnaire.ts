import { spoken } from '@/lib/content/pathways/back-pain/spoken'
import { itemsOfPage, type Questionnaire, type QuestionnaireWords } from '@/lib/intake/questionnaire'
import { inEach } from '../../../in-each'
import { backPainQuestionnaire } from '../intake/questionnaire'
import { pages } from './pages'
import { sinceThen } from './since-then'
import { versions } from '../versions'

const asked = pages.flatMap(itemsOfPage)
/** Answered on the first screen, before any page. */
const answeredBefore = ['filled-in-by']
const known = [...asked, ...answeredBefore]
const items = [...backPainQuestionnaire.items.filter(({ id }) => known.includes(id)), ...sinceThen]
const sections = [...new Set([...items, ...pages].map(({ section }) => section))]
const lists = pages.flatMap(({ blocks }) => blocks.flatMap((each) => (each.kind === 'checklist' ? [each.id] : [])))

const only = <Value>(words: Readonly<Record<string, Value>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)))

/** The words of what is asked, and no others. */
const pruned = (words: QuestionnaireWords): QuestionnaireWords => ({
  ...words,
  sections: only(words.sections, sections),
  ...(words.aboutAnother
    ? { aboutAnother: { ...words.aboutAnother, sections: only(words.aboutAnother.sections, sections) } }
    : {}),
  pages: only(
    words.pages,
    pages.map(({ id }) => id),
  ),
  items: only(words.items, known),
  checklists: only(words.checklists, lists),
})

/**
 * Two minutes, some days after the first form: the emergency signs with the ids and options they have there, and a
 * few questions. It knows no other question, so that none of those counts as passed over; but who fills it in.
 */
export const backPainCheckIn: Questionnaire = {
  id: 'back-pain-check-in',
  version: versions['back-pain-check-in-questionnaire'],
  items,
  pages,
  words: inEach(spoken['check-in'], pruned),
}
