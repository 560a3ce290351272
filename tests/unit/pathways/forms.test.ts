import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { findForm, findPathway, findQuestionnaire, formOf, getPathway } from '@/lib/pathways/forms'
import { chosenPathway, offeredPathways } from '@/lib/pathways/offered'

const other = { ...backPain, id: 'other' }
const both = [backPain, other]

describe('a form', () => {
  it('is found by its questionnaire, with the pathway it belongs to', () => {
    expect(findForm([backPain], backPain.intake.questionnaire.id)).toMatchObject({
      pathway: backPain,
      isCheckIn: false,
    })
    expect(findForm([backPain], backPain.checkIn.questionnaire.id)).toMatchObject({
      pathway: backPain,
      isCheckIn: true,
    })
    expect(findForm([backPain], 'knee')).toBeUndefined()
  })

  it('keeps the questions that it was begun on, and is read by the rules of today', () => {
    const form = formOf([backPain], { questionnaire: 'back-pain', questionnaireVersion: 1 })
    expect(form.questionnaire.version).toBe(1)
    expect(form.ruleSet).toBe(backPain.intake.ruleSet)
  })

  it('that was never released is a mistake, and nothing where it is only read', () => {
    expect(() => formOf([backPain], { questionnaire: 'back-pain', questionnaireVersion: 999 })).toThrow('999')
    expect(findQuestionnaire([backPain], 'back-pain', 999)).toBeUndefined()
  })
})

it('a pathway that a row names is there, or it is a mistake', () => {
  expect(getPathway(both, 'other')).toBe(other)
  expect(findPathway(both, 'knee')).toBeUndefined()
  expect(() => getPathway(both, 'knee')).toThrow('knee')
})

describe('what a clinic asks about', () => {
  it.each([
    ['nothing chosen', [], ['back-pain']],
    ['one', ['other'], ['other']],
    ['both, in whatever order', ['other', 'back-pain'], ['back-pain', 'other']],
    ['what Keel no longer knows', ['knee'], ['back-pain']],
  ])('%s', (_what, chosen, offered) => {
    expect(offeredPathways(both, chosen).map(({ id }) => id)).toEqual(offered)
  })

  it('is chosen by the front desk where there is more than one', () => {
    expect(chosenPathway([backPain], undefined)).toBe(backPain)
    expect(chosenPathway(both, undefined)).toBeUndefined()
    expect(chosenPathway(both, 'other')).toBe(other)
    expect(chosenPathway([backPain], 'other')).toBeUndefined()
  })
})
