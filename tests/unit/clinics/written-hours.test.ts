import { expect, it } from 'vitest'
import { usualHours } from '@/lib/clinics/schedule'
import { writtenHours } from '@/lib/clinics/written-hours'

const none = {
  ...{ monday: null, tuesday: null, wednesday: null, thursday: null, friday: null },
  ...{ saturday: null, sunday: null },
}
const early = { opens: '07:30', closes: '15:00' }
const morning = { opens: '09:00', closes: '12:00' }

it.each([
  ['', usualHours],
  ['  ', usualHours],
  ['mon-fri 08:00-17:00', usualHours],
  ['tue 07:30-15:00', { ...none, tuesday: early }],
  ['Mon - Tue 07:30 - 15:00, Sat 09:00-12:00', { ...none, monday: early, tuesday: early, saturday: morning }],
  ['sat-sun 09:00-12:00', { ...none, saturday: morning, sunday: morning }],
])('%j is a week', (line, hours) => {
  expect(writtenHours.parse(line)).toEqual(hours)
})

it.each([
  ['always', 'hours-not-read'],
  ['mon', 'hours-not-read'],
  ['mon 08:00', 'hours-not-read'],
  ['xyz 08:00-17:00', 'hours-not-read'],
  ['mon-xyz 08:00-17:00', 'hours-not-read'],
  ['fri-mon 08:00-17:00', 'hours-not-read'],
  ['mon 08:00-12:00, mon 13:00-17:00', 'hours-not-read'],
  ['mon 08:00-17:00,', 'hours-not-read'],
  ['mon 8-17', 'time-not-valid'],
  ['mon 17:00-08:00', 'closes-before-opens'],
  ['x'.repeat(301), 'hours-not-read'],
])('%j is none', (line, code) => {
  expect(writtenHours.safeParse(line).error?.issues.map(({ message }) => message)).toEqual([code])
})
