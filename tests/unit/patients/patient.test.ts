import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ageOn, isPossibleBirth, newPatientSchema } from '@/lib/patients/patient'

const west = 'America/Los_Angeles'

describe('age', () => {
  test.each([
    // Born, now, zone, age.
    ['1980-03-27', '2026-03-26T12:00:00Z', 'UTC', 45],
    ['1980-03-27', '2026-03-27T00:00:00Z', 'UTC', 46],
    ['1980-12-31', '2026-12-31T12:00:00Z', 'UTC', 46],
    ['1980-01-01', '2025-12-31T23:59:59Z', 'UTC', 45],
    ['2026-11-23', '2026-11-23T12:00:00Z', 'UTC', 0],
    ['1899-11-24', '2026-11-23T12:00:00Z', 'UTC', 126],
    // 29 February: on 1 March where the year has no such day.
    ['2000-02-29', '2026-02-28T12:00:00Z', 'UTC', 25],
    ['2000-02-29', '2026-03-01T12:00:00Z', 'UTC', 26],
    ['2000-02-29', '2028-02-28T12:00:00Z', 'UTC', 27],
    ['2000-02-29', '2028-02-29T12:00:00Z', 'UTC', 28],
    // The birthday begins when the day begins at the clinic.
    ['1980-03-27', '2026-03-27T06:59:00Z', west, 45],
    ['1980-03-27', '2026-03-27T07:00:00Z', west, 46],
    ['1980-03-27', '2026-03-26T11:00:00Z', 'Pacific/Auckland', 46],
    ['1980-03-27', '2026-03-27T00:30:00Z', 'Europe/London', 46],
    ['1980-07-01', '2026-06-30T23:30:00Z', 'Europe/London', 46],
    ['1980-01-01', '2026-01-01T07:59:00Z', west, 45],
  ])('born %s, at %s in %s: %i', (born, now, timeZone, age) => {
    expect(ageOn(born, new Date(now), timeZone)).toBe(age)
  })

  it('goes up by one on one day of the year', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 2021, max: 2040 }), (date, year) => {
        const born = date.toISOString().slice(0, 10)
        const ages = [`${String(year)}-01-01`, `${String(year)}-12-31`].map((on) => ageOn(born, new Date(on), 'UTC'))
        expect(ages.at(-1)).toBe(year - Number(born.slice(0, 4)))
        expect((ages.at(-1) ?? 0) - (ages[0] ?? 0)).toBe(born.endsWith('-01-01') ? 0 : 1)
      }),
    )
  })
})

describe('a date of birth', () => {
  test.each([
    ['2026-11-24', false],
    ['2026-11-23', true],
    ['1896-11-23', true],
    ['1895-11-24', true],
    ['1895-11-23', false],
    ['0000-01-01', false],
    ['9999-01-01', false],
  ])('%s is possible: %s', (born, isPossible) => {
    expect(isPossibleBirth(born, new Date('2026-11-23T17:00:00Z'), west)).toBe(isPossible)
  })
})

describe('a new patient', () => {
  const alex = {
    recordNumber: 'K1',
    givenName: 'Alex',
    familyName: 'Rivera',
    dateOfBirth: { day: '27', month: '3', year: '1980' },
    sex: 'female',
    email: 'alex@example.org',
    phone: '(206) 555-0199',
    mayLeaveMessage: true,
  }
  const read = (change: object) => newPatientSchema.safeParse({ ...alex, ...change })

  it('is kept as written, without the blanks around it', () => {
    const kept = { ...alex, mayText: false, preferredName: null, pronouns: null, dateOfBirth: '1980-03-27' }
    expect(newPatientSchema.parse(alex)).toEqual(kept)
    expect(read({ givenName: '  Alex ', email: ' ', phone: '' }).data).toEqual({ ...kept, email: null, phone: null })
  })

  const persian = 'علی\u200cرضا'
  test.each([
    "O'Neill-Núñez",
    'Đặng',
    '李小龍',
    'محمد',
    'Zoe\u0308',
    'X',
    persian,
    'क\u200dष',
    'é'.repeat(200),
    'e\u0301'.repeat(200),
  ])('may be called %s', (name) => {
    expect(read({ givenName: name, familyName: name }).data).toMatchObject({ givenName: name, familyName: name })
  })

  test.each([
    ['recordNumber', '', 'field-missing'],
    ['recordNumber', ' \u200b', 'field-missing'],
    ['givenName', 'x'.repeat(201), 'text-too-long'],
    ['familyName', 'x'.repeat(9001), 'text-too-long'],
    ['recordNumber', 'x'.repeat(41), 'text-too-long'],
    ['email', `${'x'.repeat(250)}@example.org`, 'text-too-long'],
    ['givenName', 'a\nb', 'characters-not-allowed'],
    ['givenName', 'a\0b', 'characters-not-allowed'],
    ['familyName', 'a\u202eb', 'characters-not-allowed'],
    ['familyName', 'a\u2028b', 'characters-not-allowed'],
    ['recordNumber', 'a\ud83d', 'characters-not-allowed'],
    ['sex', '', 'choose-from-list'],
    ['sex', 'Female', 'choose-from-list'],
    ['sex', undefined, 'choose-from-list'],
    ['email', 'alex', 'email-not-valid'],
    ['email', 'alex@example', 'email-not-valid'],
    ['email', 'a b@example.org', 'email-not-valid'],
    ['phone', '12345', 'phone-not-valid'],
    ['phone', 'call me', 'phone-not-valid'],
    ['dateOfBirth', { day: '31', month: '2', year: '1980' }, 'date-not-real'],
  ])('%s %j is refused: %s', (field, value, code) => {
    const issues = read({ [field]: value }).error?.issues ?? []
    expect([issues[0]?.path[0], issues[0]?.message]).toEqual([field, code])
  })

  it('has one name at least, in either place', () => {
    expect(read({ givenName: 'Suharto', familyName: '' }).success).toBe(true)
    expect(read({ givenName: '\u200b', familyName: 'Suharto' }).data).toMatchObject({ givenName: '' })
    const issues = read({ givenName: ' ', familyName: '\u00a0', sex: 'x' }).error?.issues ?? []
    expect(issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['sex', 'choose-from-list'],
      ['givenName', 'name-missing'],
    ])
  })

  it('loses what nobody sees at the ends of a name', () => {
    const name = '\ufeff\u200e שָׁלוֹם\u200f\u00a0'
    expect(read({ givenName: name, preferredName: '\u2060Shalom\u200b', pronouns: ' ' }).data).toMatchObject({
      ...{ givenName: 'שָׁלוֹם', preferredName: 'Shalom', pronouns: null },
    })
  })

  test.each([[null], [undefined], [7], [['Alex']], [{}]])('%j is no name', (name) => {
    expect(read({ givenName: name }).success).toBe(false)
  })

  it('hears every problem at once', () => {
    const { error } = read({ givenName: 'x\u202ey', sex: 'x', email: 'x', phone: 'x' })
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['givenName', 'sex', 'email', 'phone'])
  })
})
