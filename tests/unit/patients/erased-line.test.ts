import { describe, expect, it } from 'vitest'
import { erasedWords, namedIn, readErasedLine } from '@/lib/patients/erased-line'

const [clinicId, other] = ['0192f0c1-2345-7abc-8def-0123456789ab', '0192f0c1-2345-7abc-8def-0123456789ac']
const [one, two, three] = [1, 2, 3].map((n) => `0192f0c1-2345-7abc-8def-00000000000${String(n)}`) as [
  string,
  string,
  string,
]

const line = (said: object = {}) =>
  JSON.stringify({
    ...{ level: 30, time: 1_796_000_000_000, pid: 7, hostname: 'host', name: 'keel', requestId: 'abc' },
    ...{ clinicId, patientId: one, erasureId: two, mergedIds: [], msg: erasedWords, ...said },
  })

describe('a line of the log', () => {
  it.each([
    ['as it is written', line(), []],
    ['with records that had become part of it', line({ mergedIds: [two, three] }), [two, three]],
    ['from before these were told', line({ mergedIds: undefined }), []],
    ['with spaces and another end', `  ${line()}\r`, []],
    ['in capitals', line({ patientId: one.toUpperCase(), clinicId: clinicId.toUpperCase() }), []],
  ])('%s names the record', (_, text, mergedIds) => {
    expect(readErasedLine(text)).toEqual({ clinicId, patientId: one, mergedIds })
  })

  it.each([
    ['empty', ''],
    ['of another program', 'Ready after 3.2 s'],
    ['that tells another thing', line({ msg: 'signing in failed' })],
    ['that has the words in another place', line({ msg: 'x', reason: erasedWords })],
    ['of a page that was not found', JSON.stringify({ msg: 'other', err: { type: 'Error' } })],
  ])('%s is another', (_, text) => {
    expect(readErasedLine(text)).toBe('another')
  })

  it.each([
    ['cut off in the middle', line().slice(0, -20)],
    ['cut off before its words', line().slice(0, line().indexOf('erasureId'))],
    ['without its beginning', line().slice(30)],
    ['without a clinic', line({ clinicId: undefined })],
    ['of no id', line({ patientId: 'Alex Rivera' })],
    ['with parts that are no ids', line({ mergedIds: ['x'] })],
    ['behind something else', `Nov 29 04:00:00 host npm[7]: ${line()}`],
    ['of words alone', `"${erasedWords}"`],
  ])('%s is broken', (_, text) => {
    expect(readErasedLine(text)).toBe('broken')
  })
})

it('names each record once, by clinic', () => {
  const named = namedIn([
    { clinicId, patientId: one, mergedIds: [two] },
    { clinicId: other, patientId: three, mergedIds: [] },
    { clinicId, patientId: two, mergedIds: [] },
    { clinicId, patientId: one, mergedIds: [] },
  ])
  expect([...named].map(([id, ids]) => [id, [...ids]])).toEqual([
    [clinicId, [one, two]],
    [other, [three]],
  ])
})
