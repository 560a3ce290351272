import { describe, expect, it, test } from 'vitest'
import type { PageView } from '@/lib/intake/page-view'
import { asksOf, formValues, withTyped } from '@/lib/intake/typed-view'

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]
const question = { kind: 'question', options, values: [] as string[] } as const
const view: PageView = {
  id: 'page',
  section: 'section',
  title: 'Title',
  given: { answers: {}, subject: { age: 40, sex: 'other' } },
  blocks: [
    {
      kind: 'checklist',
      id: 'signs',
      field: 'tick_signs',
      ask: 'Which of these?',
      none: { value: 'none', label: 'None of these' },
      values: ['fever'],
      ticks: [
        {
          item: 'fever',
          label: 'A fever',
          answer: 'new',
          followUp: { field: 'fever', kind: 'since', ask: 'Since when?', options, value: 'new' },
        },
        {
          item: 'chills',
          label: 'Chills',
          answer: null,
          followUp: { field: 'chills', kind: 'sure', ask: 'Are you sure?', options, value: null },
        },
      ],
    },
    { ...question, item: 'walk', field: 'walk', as: 'radios', ask: 'Can you walk?', values: ['a'] },
    { ...question, item: 'sites', field: 'sites', as: 'checkboxes', ask: 'Where?', values: ['a', 'b'] },
    {
      ...question,
      item: 'since',
      field: 'since',
      as: 'duration',
      ask: 'How long?',
      values: ['3'],
      unitField: { field: 'since_unit', value: 'weeks' },
    },
    {
      ...question,
      item: 'before',
      field: 'before',
      as: 'duration',
      ask: 'And before?',
      unitField: { field: 'before_unit', value: null },
    },
    { ...question, item: 'goal', field: 'goal', as: 'text', ask: 'What would you like?' },
  ],
}

describe('formValues', () => {
  it('is one value a field, and several where several can be chosen', () => {
    expect(formValues(view)).toEqual({
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
    expect(formValues(withTyped(view, typed))).toEqual({
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
    expect(withTyped(withTyped(view, typed), asInput(formValues(view)))).toEqual(view)
  })
  it('leaves an empty page where nothing was sent', () => {
    expect(Object.values(formValues(withTyped(view, {}))).flat().join('')).toBe('')
  })
})

const asInput = (values: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value].flat()]))

test('each field says what it asks; a sign asks for its time under its own name', () => {
  expect(asksOf(view)).toEqual({
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
