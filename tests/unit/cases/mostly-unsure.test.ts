import { expect, test } from 'vitest'
import { mostlyUnsure } from '@/lib/cases/mostly-unsure'

const row = (value: string | null, isSign = true) => ({
  ...{ item: 'sign', page: 'page', question: 'A sign?', label: 'A sign', answer: String(value), value, isSign },
})
const section = (unsure: number, no: number, open = 0) => ({
  ...{ id: 'one', title: 'One' },
  rows: [
    ...Array.from({ length: unsure }, () => row('unsure')),
    ...Array.from({ length: no }, () => row('no')),
    ...Array.from({ length: open }, () => row(null)),
    row('unsure', false),
  ],
})

test.each([
  [44, 6, 0, { count: 44, of: 50 }],
  [6, 5, 0, { count: 6, of: 11 }],
  [5, 5, 0, null],
  [9, 0, 0, null],
  [8, 0, 10, null],
  [0, 50, 0, null],
])('not sure %i times, no %i times, passed over %i times', (unsure, no, open, expected) => {
  expect(mostlyUnsure([section(unsure, no, open)])).toEqual(expected)
})
