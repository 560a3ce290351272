import { expect, it } from 'vitest'
import { dayAt } from '@/lib/clinics/wall-clock'
import { datedWords } from '@/lib/cases/dated-words'

const timeZone = 'America/Los_Angeles'
const read = (words: string, at: string) =>
  datedWords(words, new Date(at), timeZone)
    .map(({ text, day }) => (day ? `${text} [${dayAt(day, timeZone)}]` : text))
    .join('')

it.each([
  ['Comes in tomorrow at 9.', 'Comes in tomorrow [2026-11-29] at 9.'],
  ['Fever tonight, none yesterday', 'Fever tonight [2026-11-28], none yesterday [2026-11-27]'],
  ['Tomorrow', 'Tomorrow [2026-11-29]'],
  ['seen this morning', 'seen this morning [2026-11-28]'],
  ['in three days; todays, tomorrows', 'in three days; todays, tomorrows'],
  ['', ''],
])('says of an earlier day which day is meant: %s', (words, told) => {
  // Nine in the evening by the clinic's clock, the next day by others.
  expect(read(words, '2026-11-29T05:00:00Z')).toBe(told)
})

it('knows the next day where the clocks change between', () => {
  // Ten past midnight on the day of 25 hours.
  expect(read('tomorrow', '2026-11-01T07:10:00Z')).toBe('tomorrow [2026-11-02]')
})
