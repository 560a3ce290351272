import { expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { is } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { reachedBy } from '@/lib/intake/reached-by'

const about = { section: 'pain', type: 'choice', options: ['yes', 'no'] } as const
const items: readonly Item[] = [
  { ...about, id: 'smokes' },
  { ...about, id: 'daily', askedWhen: is('smokes', 'yes') },
  { ...about, id: 'at-night', askedWhen: is('daily', 'yes') },
  { ...about, id: 'works' },
]

it.each([
  ['smokes', ['smokes', 'daily', 'at-night']],
  ['daily', ['daily', 'at-night']],
  ['works', ['works']],
  ['nobody asks this', []],
])('an answer to %s reaches %j', (item, expected) => {
  expect(reachedBy({ items }, item)).toEqual(expected)
})

it('is looked up once a form, whoever it speaks to', () => {
  const { questionnaire } = backPainIntake
  const [first] = questionnaire.items
  expect(reachedBy({ ...questionnaire }, first?.id ?? '')).toBe(reachedBy(questionnaire, first?.id ?? ''))
})
