import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { mergeAnswers } from '@/lib/intake/answers'
import { pageView } from '@/lib/intake/build-page-view'
import { fillPage } from '@/lib/intake/fill-page'
import { readPage } from '@/lib/intake/page-form'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { offeredPages, pagesWithItems, stripHidden } from '@/lib/intake/visibility'
import { anyAnswers, anySubject } from '../triage/cases'

const { questionnaire } = backPainIntake

const fillIn = (wanted: Answers, subject: Subject) => {
  let answers: Answers = {}
  for (let turn = 0; turn < questionnaire.pages.length; turn += 1) {
    const page = offeredPages(questionnaire, answers, subject)[turn]
    if (!page) break
    const input = fillPage(questionnaire, page.id, wanted, subject, 'en')
    const view = pageView(questionnaire, page.id, answers, subject, 'en')
    const { changes, errors } = readPage(view, input, 'skip')
    expect(errors).toEqual({})
    answers = mergeAnswers(answers, changes)
  }
  return stripHidden(questionnaire, answers, subject)
}

/** A list of signs can say no to one of them only beside a tick, or to all of them. */
const isNoInList = (item: string, answers: Answers) =>
  answers[item] === 'no' &&
  questionnaire.pages.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'checklist' && block.items.includes(item)),
  )

test('a form filled in page by page says what was meant; beside a tick, silence is a no', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (given, subject) => {
      const wanted = mergeAnswers(stripHidden(questionnaire, given, subject), {})
      const said = fillIn(wanted, subject)
      const asked = pagesWithItems(questionnaire, said, subject).flatMap(({ items }) => items)
      const onPages = new Set(asked.map((item) => item.id))
      for (const [item, value] of Object.entries(wanted)) {
        const heard = isNoInList(item, wanted) ? (said[item] ?? 'no') : said[item]
        if (onPages.has(item)) expect([item, heard]).toEqual([item, value])
      }
      for (const item of Object.keys(said).filter((each) => !(each in wanted))) expect(said[item]).toBe('no')
    }),
    { numRuns: 200 },
  )
}, 90_000)

test('nothing to say fills in nothing', () => {
  for (const page of questionnaire.pages) {
    const input = fillPage(questionnaire, page.id, {}, { age: 40, sex: 'other' }, 'en')
    expect(Object.values(input).flat()).toEqual([])
  }
})
