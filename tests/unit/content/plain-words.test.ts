import { describe, expect, test } from 'vitest'
import { namesOnABox, partsAround, proseOf, withoutExamples, wordsOfPage } from '@/lib/content/docs/patient-words'
import { messages } from '@/lib/content/messages/messages'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { gradeOf, spanishEaseOf } from '@/lib/handouts/readability'
import { aboutAnother } from '@/lib/intake/about-another'

const forms = [backPainIntake.questionnaire, backPainCheckIn.questionnaire]
const pagesOfForms = forms.flatMap((form) =>
  form.pages.flatMap((page) => [
    [form.id, page.id, form.words, page] as const,
    [`${form.id}, to somebody else`, page.id, aboutAnother(form, 'Ana').words, page] as const,
  ]),
)

describe.each(pagesOfForms)('%s, the page %s', (_form, _id, words, page) => {
  test('reads at grade 6 or lower in English', () => {
    expect(gradeOf(wordsOfPage(words.en, page), { knownWords: namesOnABox })).toBeLessThanOrEqual(6)
  })
  test('reads fairly easily in Spanish', () => {
    expect(words.es && spanishEaseOf(withoutExamples(wordsOfPage(words.es, page)))).toBeGreaterThanOrEqual(60)
  })
})

describe('what the pages say around the questions', () => {
  test.each(partsAround)('%s reads at grade 6 or lower', (part) => {
    expect(gradeOf(proseOf(messages.en[part]), { knownWords: namesOnABox })).toBeLessThanOrEqual(6)
    expect(spanishEaseOf(proseOf(messages.es[part]))).toBeGreaterThanOrEqual(60)
  })
})
