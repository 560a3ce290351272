import { expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { findQuestionnaire } from '@/lib/pathways/forms'
import { dropOffOf, mostLeft, stepsOf } from '@/lib/insights/drop-off'

const { questionnaire } = backPainIntake
const { id, version, pages } = questionnaire
const [first, second] = pages
const rest = (page: string | undefined, count: number, of: { version?: number; questionnaire?: string } = {}) => ({
  questionnaire: id,
  version,
  page: page ?? '',
  count,
  ...of,
})
const dropOff = (...resting: ReturnType<typeof rest>[]) =>
  dropOffOf(
    { begun: 20, sent: 9, resting },
    [questionnaire],
    (id, version) => findQuestionnaire([backPain], id, version),
    'Looking it over',
  )

it('counts who looks their answers over after the last page', () => {
  const { pages: left } = dropOff(rest('check', 2), rest(first?.id, 1))
  expect(left.at(-1)).toEqual({ place: pages.length + 1, title: 'Looking it over', count: 2 })
})

it('lists pages in the order in which they are asked, also of an earlier version of the form', () => {
  const { pages: left } = dropOff(rest(second?.id, 3), rest(first?.id, 2), rest(second?.id, 1, { version: 1 }))
  expect(left).toEqual([
    { place: 1, title: questionnaire.words.en.pages[first?.id ?? '']?.title, count: 2 },
    { place: 2, title: questionnaire.words.en.pages[second?.id ?? '']?.title, count: 4 },
  ])
})

it('puts what is no longer asked last and together, and shows no id of it', () => {
  const gone = [rest('gone', 1), rest('gone-too', 2), rest(first?.id, 4, { questionnaire: 'knee', version: 7 })]
  expect(dropOff(...gone, rest(first?.id, 1)).pages).toEqual([
    expect.objectContaining({ place: 1, count: 1 }),
    { place: null, title: null, count: 7 },
  ])
})

it('counts every form once', () => {
  const found = dropOff(rest(second?.id, 3), rest(first?.id, 2))
  expect(found).toMatchObject({ begun: 20, sent: 9, left: 5, answering: 6 })
  expect(mostLeft(found)?.place).toBe(2)
  expect(mostLeft(dropOff())).toBeNull()
  const [begun, ...parts] = stepsOf(found)
  expect(parts.reduce((sum, { forms }) => sum + forms, 0)).toBe(begun?.forms)
})
