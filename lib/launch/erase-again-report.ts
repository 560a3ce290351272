import { type Fate, isSettled } from '@/lib/patients/erased-again'
import type { Again } from './erase-again'

const said: Readonly<Record<Exclude<Fate, 'goes'>, string>> = {
  gone: 'is gone already',
  held: 'stays: it is on legal hold',
  'in-care': 'stays: a case of it is open',
  'in-another': 'stays: it is part of a record that no line names',
  'with-others': 'stays: a record that no line names is part of it',
  elsewhere: 'is of a clinic that is not here',
}

const remedies: readonly (readonly [Fate, string])[] = [
  ['held', 'One on legal hold: a lead lifts the hold, or the record is kept for it.'],
  ['in-care', 'One with an open case: close the case first.'],
  ['in-another', 'Part of another: undo the merge on the page of that one, or a lead erases it.'],
  ['with-others', 'Another in it: undo the merge on its page, or a lead erases it.'],
]

const records = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`

function stays(again: readonly Again[]): readonly string[] {
  const left = again.filter(({ fate }) => !isSettled(fate))
  if (left.length === 0) return []
  const why = remedies.filter(([fate]) => left.some((each) => each.fate === fate))
  return [
    `${records(left.length)} cannot be erased yet.`,
    ...why.map(([, words]) => `  ${words}`),
    'Then run this once more: what is gone stays gone.',
  ]
}

/** A line a record, then what was done and what is left to do; ids alone. */
export function againLines(again: readonly Again[], broken: readonly number[], does: boolean): readonly string[] {
  const going = again.filter(({ fate }) => fate === 'goes').length
  return [
    ...again.map(
      ({ patientId, fate }) =>
        `${patientId} ${fate !== 'goes' ? said[fate] : does ? 'was erased again' : 'is here and would go'}`,
    ),
    ...(again.length === 0 ? ['No line says that a record was erased.'] : []),
    does ? `${records(going)} erased again.` : `Nothing was changed. With --do: ${records(going)} to erase again.`,
    ...stays(again),
    ...(broken.length > 0
      ? [`Not read, for they are cut off or not whole: line ${broken.join(', ')}. What they name may be here still.`]
      : []),
  ]
}

export const isAllSettled = (again: readonly Again[], broken: readonly number[]): boolean =>
  broken.length === 0 && again.every(({ fate }) => isSettled(fate))
