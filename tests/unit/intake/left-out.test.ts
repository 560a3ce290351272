import { describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers } from '@/lib/intake/questionnaire'
import { freeze, onlyAsked, summarize, summarizeCounted } from '@/lib/intake/submission'
import type { SummarySection } from '@/lib/intake/submission'

const { questionnaire } = backPainIntake
const subject = { age: 46, sex: 'female' } as const
const rowsIn = (sections: readonly SummarySection[]) => sections.flatMap(({ rows }) => rows)
const itemsIn = (sections: readonly SummarySection[]) => rowsIn(sections).map(({ item }) => item)
const leftOut = (answers: Answers) => {
  const asked = itemsIn(summarize(questionnaire, answers, subject, 'en'))
  return itemsIn(summarizeCounted(questionnaire, answers, subject, 'en')).filter((item) => !asked.includes(item))
}

const harmed = { 'phq2-interest': 1, 'phq2-mood': 1, 'phq9-self-harm': 3 }
const byCarer = { 'filled-in-by': 'carer', 'suicidal-thoughts': 'thoughts' }

describe('what the form leaves out and counts', () => {
  it.each<[what: string, answers: Answers, items: readonly string[]]>([
    ['nothing where all is asked', { ...harmed, 'phq2-mood': 2 }, []],
    ['thoughts of self-harm, with calmer answers before them', harmed, ['phq9-self-harm']],
    ['what a patient said before a carer went on', byCarer, ['suicidal-thoughts']],
    ['nothing that the content makes depend on another answer', { ...harmed, 'phq9-sleep': 3 }, ['phq9-self-harm']],
  ])('is kept and read, and not asked anew: %s', (_what, answers, items) => {
    expect(leftOut(answers)).toEqual(items)
    const kept = freeze(questionnaire, answers, subject, 'en').sections
    expect(kept).toEqual(summarizeCounted(questionnaire, answers, subject, 'en'))
    expect(onlyAsked(kept, questionnaire, answers, subject)).toEqual(summarize(questionnaire, answers, subject, 'en'))
  })

  it('stands where the form has it', () => {
    const pages = rowsIn(summarizeCounted(questionnaire, harmed, subject, 'en')).map(({ page }) => page)
    const order = questionnaire.pages.map(({ id }) => id)
    expect(pages.map((page) => order.indexOf(page))).toEqual(
      pages.map((page) => order.indexOf(page)).toSorted((one, other) => one - other),
    )
  })
})
