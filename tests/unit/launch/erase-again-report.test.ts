import { expect, it } from 'vitest'
import { againLines, isAllSettled } from '@/lib/launch/erase-again-report'
import type { Fate } from '@/lib/patients/erased-again'

const of = (...fates: readonly Fate[]) => fates.map((fate, at) => ({ patientId: `id-${String(at)}`, fate }))

it('says of each record what was done, or why not', () => {
  const again = of('goes', 'gone', 'elsewhere', 'held', 'in-care', 'in-another', 'with-others', 'held')
  expect(againLines(again, [], true)).toEqual([
    'id-0 was erased again',
    'id-1 is gone already',
    'id-2 is of a clinic that is not here',
    'id-3 stays: it is on legal hold',
    'id-4 stays: a case of it is open',
    'id-5 stays: it is part of a record that no line names',
    'id-6 stays: a record that no line names is part of it',
    'id-7 stays: it is on legal hold',
    '1 record erased again.',
    '5 records cannot be erased yet.',
    '  One on legal hold: a lead lifts the hold, or the record is kept for it.',
    '  One with an open case: close the case first.',
    '  Part of another: undo the merge on the page of that one, or a lead erases it.',
    '  Another in it: undo the merge on its page, or a lead erases it.',
    'Then run this once more: what is gone stays gone.',
  ])
  expect(isAllSettled(again, [])).toBe(false)
})

it('says beforehand what would be done, and that nothing was', () => {
  const again = of('goes', 'gone', 'elsewhere')
  expect(againLines(again, [], false)).toEqual([
    'id-0 is here and would go',
    'id-1 is gone already',
    'id-2 is of a clinic that is not here',
    'Nothing was changed. With --do: 1 record to erase again.',
  ])
  expect(isAllSettled(again, [])).toBe(true)
})

it('names lines that could not be read', () => {
  expect(againLines([], [3, 8], true).at(-1)).toContain('line 3, 8.')
  expect(isAllSettled([], [3, 8])).toBe(false)
})
