import { describe, expect, test } from 'vitest'
import { dateOfBirthSchema } from '@/lib/patients/date-of-birth'

describe('a date of birth', () => {
  const read = (day: unknown, month: unknown, year: unknown) => dateOfBirthSchema.safeParse({ day, month, year })

  test.each([
    ['27', '3', '1980', '1980-03-27'],
    ['07', '03', '1980', '1980-03-07'],
    [' 1 ', ' 1', '1901 ', '1901-01-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['31', '12', '1999', '1999-12-31'],
    ['27', 'March', '1980', '1980-03-27'],
    ['27', 'mar', '1980', '1980-03-27'],
    ['1', 'Sept', '1958', '1958-09-01'],
    ['12', 'DIC.', '1958', '1958-12-12'],
    ['5', 'enero', '1958', '1958-01-05'],
  ])('%s %s %s is %s', (day, month, year, date) => {
    expect(read(day, month, year).data).toBe(date)
  })

  test.each([
    ['', '3', '1980', 'date-day-missing'],
    ['', '', '1980', 'date-missing'],
    ['', '', '', 'date-missing'],
    ['27', ' ', '1980', 'date-month-missing'],
    ['27', '3', '', 'date-year-missing'],
    ['31', '2', '1980', 'date-not-real'],
    ['29', '2', '2026', 'date-not-real'],
    ['29', '2', '1900', 'date-not-real'],
    ['31', '4', '1980', 'date-not-real'],
    ['0', '3', '1980', 'date-day-not-valid'],
    ['27', '0', '1980', 'date-month-not-valid'],
    ['27', '13', '1980', 'date-month-not-valid'],
    ['27', '3', '80', 'date-year-short'],
    ['27', '3', '01980', 'date-year-not-valid'],
    ['-1', '3', '1980', 'date-day-not-valid'],
    ['1.5', '3', '1980', 'date-day-not-valid'],
    ['1e1', '3', '1980', 'date-day-not-valid'],
    ['٢٧', '3', '1980', 'date-day-not-valid'],
    ['27', 'Marchember', '1980', 'date-month-not-valid'],
    ['27', '3', 'nineteen', 'date-year-not-valid'],
    ['32', '3', '1980', 'date-day-not-valid'],
    ['27', '3', '980', 'date-year-short'],
  ])('%j %j %j is refused: %s', (day, month, year, code) => {
    expect(read(day, month, year).error?.issues.map(({ message }) => message)).toEqual([code])
  })

  test.each([[[27, 3, 1980]], [[undefined, '3', '1980']], [[['27'], '3', '1980']]])('%j is no text', ([d, m, y]) => {
    expect(read(d, m, y).success).toBe(false)
  })
})
