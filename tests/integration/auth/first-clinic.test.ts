import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { inFours, setUpCode } from '@/lib/auth/set-up-code'
import { usualHours } from '@/lib/clinics/schedule'
import { closeDatabase } from '@/lib/db/client'
import { firstClinicTyped } from '@/lib/forms/first-clinic-fields'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

const secret = 'of the tests, and long enough to be one'
const password = 'seven geese in a row'
const hours = Object.fromEntries(
  Object.entries(usualHours).flatMap(([day, opening]) => [
    [`hours_${day}_opens`, opening?.opens ?? ''],
    [`hours_${day}_closes`, opening?.closes ?? ''],
  ]),
)
const elmRoad = {
  ...{ code: inFours(setUpCode(secret)).toLowerCase(), name: 'Elm Road', phone: '(206) 555-0100', region: 'US' },
  ...{ timeZone: 'America/Chicago', leadName: 'Dr. Ana Reyes', email: 'ana@elm.example', ...hours },
}

let database: TestDatabase
let owner: pg.Client

/** As a process that has just started: that there is a clinic is remembered. */
const openWith = async (typed: Readonly<Record<string, string>> = {}, chosen = password) => {
  vi.resetModules()
  const { openWithCode } = await import('@/lib/auth/first-clinic')
  return openWithCode(firstClinicTyped({ ...elmRoad, ...typed }, chosen), at(0))
}

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_APP_URL = database.appUrl
  process.env.NEXTAUTH_SECRET = secret
  process.env.NEXTAUTH_URL = 'http://localhost:3000'
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})

afterAll(async () => {
  await closeDatabase()
  await owner.end()
  await database.drop()
})

describe('a database without a clinic', () => {
  it.each([
    ['another code', { code: 'ABCD-EFGH-JKMN-PQRS' }, password, { code: { code: 'set-up-code-wrong' } }],
    ['no code', { code: '' }, password, { code: { code: 'set-up-code-wrong' } }],
    ['no name', { name: ' ' }, password, { name: { code: 'field-missing' } }],
    ['no region', { region: '' }, password, { region: { code: 'choose-from-list' } }],
    ['a time zone that nobody knows', { timeZone: 'Elm/Road' }, password, { timeZone: { code: 'choose-from-list' } }],
    [
      'a day that ends before it begins',
      { hours_monday_opens: '18:00' },
      password,
      { hours_monday_closes: { code: 'closes-before-opens' } },
    ],
    [
      'half a day and another that ends before it begins',
      { hours_tuesday_opens: '', hours_friday_closes: '07:00' },
      password,
      { hours_tuesday_opens: { code: 'time-not-valid' }, hours_friday_closes: { code: 'closes-before-opens' } },
    ],
    [
      'a start page at no address',
      { startAddress: 'elm road' },
      password,
      { startAddress: { code: 'start-address-not-valid' } },
    ],
    ['an address that is none', { email: 'ana' }, password, { email: { code: 'email-not-valid' } }],
    ['a password that is guessed', {}, 'elmroad elmroad', { password: { code: 'password-guessable' } }],
  ])('is not opened with %s', async (_, typed, chosen, fields) => {
    expect(await openWith(typed, chosen)).toEqual({ ok: false, code: 'invalid', fields })
    expect((await owner.query('SELECT FROM clinic')).rowCount).toBe(0)
  })

  it('is opened once, with a lead who signs in, by one of several who try at the same moment', async () => {
    const tries = await Promise.all(
      [1, 2, 3].map((n) => openWith({ name: `Elm ${String(n)}`, startAddress: 'Elm-Road' })),
    )
    expect(tries.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { email: elmRoad.email } }])
    expect(tries.filter(({ ok }) => !ok)).toEqual([1, 2].map(() => ({ ok: false, code: 'set-up-over' })))
    const { rows } = await owner.query(
      `SELECT phone, region, time_zone, start_address, hours, (SELECT array_agg(event ->> 'role') FROM audit_event) AS made FROM clinic`,
    )
    const place = { region: 'US', time_zone: 'America/Chicago', start_address: 'elm-road' }
    expect(rows).toEqual([{ phone: elmRoad.phone, ...place, hours: usualHours, made: ['lead'] }])
    must(await identifyStaff({ email: elmRoad.email, password }, at(1)))
  })

  it('does not open again, whoever has the code', async () => {
    expect(await openWith({ email: 'other@elm.example' })).toEqual({ ok: false, code: 'set-up-over' })
    const app = new pg.Client({ connectionString: database.appUrl })
    await app.connect()
    const { rows } = await app.query(
      `SELECT keel_open_first_clinic(gen_random_uuid(), 'x', 'x', 'US', 'UTC', '{}') AS opened`,
    )
    expect(rows).toEqual([{ opened: false }])
    await app.end()
  })
})

it('the code is as long as it is hard to guess, and another for another secret', () => {
  expect(inFours(setUpCode(secret))).toMatch(/^[A-HJ-NP-TV-Z2-9]{4}(-[A-HJ-NP-TV-Z2-9]{4}){3}$/)
  expect(setUpCode(`${secret}.`)).not.toBe(setUpCode(secret))
})
