import { expect, it, test } from 'vitest'
import { fileRows, type FileWords } from '@/lib/insights/file-rows'
import { isEmpty, lastDay } from '@/lib/insights/insights'
import { type Section, sections } from '@/lib/insights/sections'
import { nothing, something } from './some-insights'

const words: FileWords = {
  column: (name) => name,
  tier: (tier) => tier,
  outcome: (outcome) => outcome,
  reason: (reason) => reason,
  step: (step) => step,
  isOver: String,
  privateFlags: 'private',
  goneForm: 'earlier',
}

const expected: Readonly<Record<Section, readonly (readonly unknown[])[]>> = {
  intakes: [
    ['week', 'isOver', 'EMERGENCY', 'URGENT', 'SOON', 'ROUTINE', 'total'],
    ['2026-11-02', 'true', 0, 0, 0, 0, 0],
    ['2026-11-09', 'true', 0, 0, 0, 0, 0],
    ['2026-11-16', 'true', 0, 0, 0, 0, 0],
    ['2026-11-23', 'false', 0, 2, 0, 0, 2],
  ],
  'first-look': [
    ['tier', 'cases', 'inTime', 'late', 'overdue', 'waiting', 'medianMinutes', 'ninetiethMinutes'],
    ['EMERGENCY', 0, 0, 0, 0, 0, null, null],
    ['URGENT', 2, 1, 1, 0, 0, 1.5, 60],
    ['SOON', 0, 0, 0, 0, 0, null, null],
    ['ROUTINE', 0, 0, 0, 0, 0, null, null],
  ],
  contact: [
    ['tier', 'cases', 'contacted', 'noContact', 'closedWithout', 'medianMinutes', 'ninetiethMinutes'],
    ['EMERGENCY', 0, 0, 0, 0, null, null],
    ['URGENT', 9, 4, 3, 2, 1, 10],
    ['SOON', 0, 0, 0, 0, null, null],
    ['ROUTINE', 0, 0, 0, 0, null, null],
  ],
  tries: [
    ['tier', 'cases', 'untried', 'tried', 'first', 'second', 'later', 'trying', 'givenUp', 'otherwise'],
    ['EMERGENCY', 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ['URGENT', 9, 1, 8, 3, 2, 1, 1, 1, 0],
    ['SOON', 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ['ROUTINE', 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  returns: [
    ['outcome', 'closedLongAgo', 'back', 'reopened', 'anew', 'recent'],
    ['seen', 6, 3, 2, 1, 4],
  ],
  hospital: [
    ['triageTier', 'closed', 'hospital', 'sentToEmergency', 'admitted', 'tierRight', 'tooLow', 'tooHigh'],
    ['EMERGENCY', 0, 0, 0, 0, 0, 0, 0],
    ['URGENT', 8, 3, 2, 1, 3, 1, 2],
    ['SOON', 0, 0, 0, 0, 0, 0, 0],
    ['ROUTINE', 0, 0, 0, 0, 0, 0, 0],
  ],
  codes: [
    ['code', 'codeText', 'outcome', 'cases'],
    ['M54.5', 'Low back pain', 'seen', 2],
    ['M54.5', 'Low back pain', 'advice-given', 1],
    ['G83.4', 'Cauda equina syndrome', 'sent-to-emergency', 1],
  ],
  flags: [
    [
      'flag',
      'rule',
      'raised',
      'unchanged',
      'lowered',
      'madeMoreUrgent',
      'examined',
      'spoke-with-patient',
      'known-condition',
      'answer-was-a-slip',
      'other',
      'opened-again',
    ],
    ['=HYPERLINK("http://a.example")', 'fever', 6, 4, 2, 1, 3, 0, 0, 0, 0, 0],
    ['private', null, 2, null, null, null, null, null, null, null, null, null],
  ],
  'drop-off': [
    ['step', 'place', 'page', 'forms'],
    ['begun', null, null, 4],
    ['sent', null, null, 2],
    ['answering', null, null, 0],
    ['left', 3, 'Legs', 1],
    ['left', null, 'earlier', 1],
  ],
  routine: [
    ['month', 'ofCases', 'drawn', 'erased', 'lookedAt', 'tierRight', 'tooLow', 'tooHigh', 'cannotTell'],
    ['2026-10', 90, 20, 1, 9, 5, 2, 1, 1],
  ],
  handouts: [
    ['handout', 'sent', 'opened', 'confirmed', 'right', 'close', 'worrying'],
    ['Your back, day by day', 3, 2, 1, 1, 0, 0],
  ],
}

test.each(sections)('%s as a file', (section) => {
  expect(fileRows(section, something, words)).toEqual(expected[section])
})

it.each(sections)('%s is a table of even rows, also when nothing happened', (section) => {
  const [head, ...rows] = fileRows(section, nothing, words)
  expect(rows.every((row) => row.length === head?.length)).toBe(true)
})

it('knows a time in which nothing happened, and which day it is at the clinic', () => {
  expect([isEmpty(nothing), isEmpty(something)]).toEqual([true, false])
  expect(isEmpty({ ...nothing, dropOff: { ...nothing.dropOff, begun: 1 } })).toBe(false)
  expect(lastDay(nothing)).toBe('2026-11-23')
})
