import type { PageView } from '@/lib/intake/page-view'

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]
const question = { kind: 'question', options, values: [] as string[] } as const
/** One block of each kind, some answered. */
export const somePage: PageView = {
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
      rest: { value: 'rest' },
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
