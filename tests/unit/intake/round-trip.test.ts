import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { pageView } from '@/lib/intake/build-page-view'
import { mergeAnswers } from '@/lib/intake/answers'
import { type PageInput, readPage } from '@/lib/intake/page-form'
import type { PageView } from '@/lib/intake/page-view'
import { itemsOfPage } from '@/lib/intake/questionnaire'
import { stripHidden } from '@/lib/intake/visibility'
import { anyAnswers, anySubject } from '../triage/cases'

const { questionnaire } = backPainIntake

/** What a browser sends back from a page nobody touched. */
function untouched(view: PageView): PageInput {
  return Object.fromEntries(
    view.blocks.flatMap((block) => {
      if (block.kind === 'question') {
        const unit = block.unitField?.value ? [[block.unitField.field, [block.unitField.value]]] : []
        return [[block.field, block.values], ...unit]
      }
      const times = block.ticks.flatMap(({ followUp }) => (followUp.value ? [[followUp.field, [followUp.value]]] : []))
      return [[block.field, block.values], ...times]
    }),
  ) as PageInput
}

test('a page that nobody touched says what it showed', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...questionnaire.pages), (given, subject, page) => {
      const answers = stripHidden(questionnaire, given, subject)
      const view = pageView(questionnaire, page.id, answers, subject, 'en')
      const { changes, errors } = readPage(view, untouched(view), 'autosave')
      expect(errors).toEqual({})
      expect(mergeAnswers(answers, changes)).toEqual(mergeAnswers(answers, {}))
    }),
    { numRuns: 500 },
  )
})

test('skipping it assumes nothing: what was open stays open', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...questionnaire.pages), (given, subject, page) => {
      const answers = stripHidden(questionnaire, given, subject)
      const view = pageView(questionnaire, page.id, answers, subject, 'en')
      const { changes } = readPage(view, untouched(view), 'skip')
      for (const [item, value] of Object.entries(changes)) {
        expect(itemsOfPage(page)).toContain(item)
        expect(answers[item]).toEqual(value)
      }
    }),
  )
})

test('a view is plain data', () => {
  for (const page of questionnaire.pages) {
    const view = pageView(questionnaire, page.id, {}, { age: 40, sex: 'other' }, 'en')
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  }
})

test('a page that does not exist is a mistake of the caller', () => {
  expect(() => pageView(questionnaire, 'moon', {}, { age: 40, sex: 'other' }, 'en')).toThrow('moon')
})
