import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { pageView } from '@/lib/intake/build-page-view'
import { itemOf, itemsOfPage, type Answers, type Page } from '@/lib/intake/questionnaire'
import { answersForNow, heldForNow } from '@/lib/triage/answers-for-now'
import { adviceAfterwards } from '@/lib/triage/interrupt'
import { triage } from '@/lib/triage/triage'

const { questionnaire, ruleSet } = backPain.intake
const subject = { age: 45, sex: 'female' } as const
const asking = { questionnaire, ruleSet, subject, locale: 'en' } as const

const pageOf = (id: string): Page => {
  const page = questionnaire.pages.find((each) => each.id === id)
  if (!page) throw new Error(id)
  return page
}
const open = (id: string, answers: Answers = {}) => ({
  view: pageView(questionnaire, id, answers, subject, 'en'),
  forNow: answersForNow({ ...asking, answers }, pageOf(id)),
})

describe('what a page knows of emergencies by itself', () => {
  it.each(questionnaire.pages.map(({ id }) => id))('on %s is what triage would say of each answer alone', (id) => {
    const { forNow } = open(id)
    for (const item of itemsOfPage(pageOf(id)).map((each) => itemOf(questionnaire, each))) {
      if (!('options' in item) || item.isPrivate) {
        expect(forNow[item.id]).toBeUndefined()
        continue
      }
      for (const option of item.options) {
        const answers = { [item.id]: item.type === 'multi' ? [option] : option }
        const { findings } = triage({ ...asking, answers, stage: 'draft' })
        const raised = findings.map((finding) => ({ id: finding.id, finding, withdrawnAt: null, acknowledgedAt: null }))
        const advice = adviceAfterwards(raised, ruleSet)
        expect(forNow[item.id]?.[option] ?? null, `${item.id} ${option}`).toBe(advice === 'private' ? null : advice)
      }
    }
  })

  it('counts what was said on other pages', () => {
    const bladder = (answers: Answers) => open('bladder-and-bowel', answers).forNow['ces-retention']
    expect(bladder({})).toEqual({ new: 'emergency-department' })
    expect(bladder({ 'ces-both-legs': 'new' })).toMatchObject({ recent: 'emergency-department' })
    expect(bladder({ 'ces-retention': 'new' })).toEqual({ new: 'emergency-department' })
  })
})

describe('what the form holds', () => {
  const { view, forNow } = open('bladder-and-bowel')
  const list = view.blocks.find((block) => block.kind === 'checklist' && block.ticks.some(({ item }) => item in forNow))
  const sign = Object.keys(forNow)[0] ?? ''
  const ticked = { [list?.field ?? '']: [sign] }

  it('is nothing while nothing is ticked', () => {
    expect(heldForNow(view, {}, forNow)).toBeNull()
    expect(heldForNow(view, { [list?.field ?? '']: ['none'] }, forNow)).toBeNull()
  })

  it('is nothing for a sign that can wait', () => {
    const calm = list?.kind === 'checklist' ? list.ticks.find(({ item }) => !(item in forNow)) : undefined
    expect(calm).toBeDefined()
    expect(heldForNow(view, { [list?.field ?? '']: [calm?.item ?? ''] }, forNow)).toBeNull()
  })

  it('counts a sign as soon as it is ticked, and no more when it is not from now', () => {
    const now = { item: sign, advice: 'emergency-department' }
    expect(heldForNow(view, ticked, forNow)).toEqual(now)
    expect(heldForNow(view, { ...ticked, [sign]: ['new'] }, forNow)).toEqual(now)
    expect(heldForNow(view, { ...ticked, [sign]: ['long'] }, forNow)).toBeNull()
  })

  it('is the most pressing of several, also of a question that is no list', () => {
    const late = { pregnancy: 'yes', 'pregnancy-weeks': 32 }
    const page = open('feeling-ill', late)
    const fieldOf = (item: string) =>
      page.view.blocks.find((block) =>
        block.kind === 'question' ? block.item === item : block.ticks.some((tick) => tick.item === item),
      )?.field ?? ''
    const moves = { [fieldOf('late-pregnancy-signs')]: ['baby-moves-less'] }
    const baby = { item: 'late-pregnancy-signs', advice: 'maternity' }
    expect(heldForNow(page.view, moves, page.forNow)).toEqual(baby)
    const over = { [fieldOf('paracetamol-over')]: ['paracetamol-over'], 'paracetamol-over': ['yes'] }
    expect(heldForNow(page.view, { ...moves, ...over }, page.forNow)?.advice).toBe('emergency-department')
  })
})
