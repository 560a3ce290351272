import { describe, expect, it, test } from 'vitest'
import { asksOf, formValues, withTyped } from '@/lib/intake/typed-view'
import { somePage } from './some-page'

describe('formValues', () => {
  it('is one value a field, and several where several can be chosen', () => {
    expect(formValues(somePage)).toEqual({
      tick_signs: ['fever'],
      fever: 'new',
      chills: '',
      walk: 'a',
      sites: ['a', 'b'],
      since: '3',
      since_unit: 'weeks',
      before: '',
      before_unit: '',
      goal: '',
    })
  })
})

describe('withTyped', () => {
  const typed = {
    tick_signs: ['chills', 'none'],
    chills: ['b'],
    walk: [''],
    sites: ['b', ''],
    since: ['three'],
    since_unit: [''],
    before: ['2'],
    before_unit: ['days'],
    goal: ['Walk\nthe dog'],
  }
  it('shows what was typed, right or wrong, and nothing of what was saved', () => {
    expect(formValues(withTyped(somePage, typed))).toEqual({
      tick_signs: ['chills', 'none'],
      fever: '',
      chills: 'b',
      walk: '',
      sites: ['b'],
      since: 'three',
      since_unit: '',
      before: '2',
      before_unit: 'days',
      goal: 'Walk\nthe dog',
    })
  })
  it('changes nothing else of the page', () => {
    expect(withTyped(withTyped(somePage, typed), asInput(formValues(somePage)))).toEqual(somePage)
  })
  it('leaves an empty page where nothing was sent', () => {
    expect(
      Object.values(formValues(withTyped(somePage, {})))
        .flat()
        .join(''),
    ).toBe('')
  })
})

const asInput = (values: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value].flat()]))

test('each field says what it asks; a sign asks for its time under its own name', () => {
  expect(asksOf(somePage)).toEqual({
    tick_signs: 'Which of these?',
    fever: 'A fever.',
    chills: 'Chills.',
    walk: 'Can you walk?',
    sites: 'Where?',
    since: 'How long?',
    before: 'And before?',
    goal: 'What would you like?',
  })
})
