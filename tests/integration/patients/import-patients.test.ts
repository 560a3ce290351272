import { describe, expect, it } from 'vitest'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { importPatients } from '@/lib/operations/patients/import-patients'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { previewImport } from '@/lib/operations/patients/preview-import'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const header = ['Record number', 'Given name', 'Family name', 'Date of birth', 'Sex', 'Phone']

/** Names that are unlike each other: of so many born on so many days, none is taken for another. */
const syllables = ['ba', 'de', 'fi', 'ko', 'lu', 'mya', 'ro'] as const
const word = (n: number) =>
  n
    .toString(7)
    .padStart(6, '0')
    .replace(/\d/g, (digit) => syllables[Number(digit)] ?? '')
const day = (n: number) => new Date(Date.UTC(1930, 0, 1 + n * 4)).toISOString().slice(0, 10)
const rowOf = (prefix: string, n: number): readonly string[] => [
  ...[`${prefix}${String(n)}`, `${prefix}${word(n)}`, word(9999 - n), day(n)],
  ...[['F', 'male', 'other'][n % 3] ?? '', '(206) 555-0199'],
]
const sheet = (rows: readonly (readonly string[])[]) => ({
  rows: [header, ...rows].map((cells, at) => ({ line: at + 1, cells: [...cells] })),
})
const preview = async (input: object) => must(await previewImport(keel.here.reception, input, start))
const count = async () => Number((await keel.asOwner('SELECT count(*) AS n FROM patient'))[0]?.n)

describe('importPatients', () => {
  refusesOthers(keel, {
    operation: importPatients,
    action: 'patient.import',
    input: () => sheet([rowOf('x', 1)]),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('adds of 5,000 rows the 4,950 that are right, in one go; once more it adds nobody', async () => {
    const broken = (row: readonly string[]) => row.map((cell, at) => (at === 3 ? '31/31/1980' : cell))
    const rows = Array.from({ length: 5000 }, (_, n) => (n % 100 === 50 ? broken(rowOf('big', n)) : rowOf('big', n)))
    const seen = await preview(sheet(rows))
    expect(seen).toMatchObject({ fresh: 4950, present: 0, problemCount: 50 })
    expect(seen.problems[0]).toEqual({ line: 52, field: 'dateOfBirth', code: 'sheet-date-not-valid' })
    const before = await count()
    const { value, audit } = await keel.recorded(() => importPatients(keel.here.reception, sheet(rows), start))
    expect(must(value)).toEqual({ added: 4950, present: 0 })
    expect(await count()).toBe(before + 4950)
    expect(audit).toMatchObject([{ event: { type: 'patients.imported' } }])
    expect(await preview(sheet(rows))).toMatchObject({ fresh: 0, present: 4950, problemCount: 50 })
    expect(must(await importPatients(keel.here.reception, sheet(rows), start))).toEqual({ added: 0, present: 4950 })
    expect(await count()).toBe(before + 4950)
    const found = must(await listPatients(keel.here.reception, { search: `big${word(7)}` }, start))
    expect(found.patients).toMatchObject([{ recordNumber: 'big7', dateOfBirth: day(7) }])
  }, 120_000)

  it('takes no record number of another, and adds nobody twice', async () => {
    const there = { ...newPatientInput(), recordNumber: 'taken', givenName: 'Maud', familyName: 'Ferris' }
    must(await createPatient(keel.here.reception, there, start))
    const born = '27 March 1980'
    const rows = [
      ['TAKEN', 'Robin', 'Okafor', '1/2/1950', 'm', ''],
      ['other', 'Maude', 'Ferris', born, 'f', ''],
      ['taken', 'Maud', 'Ferris', born, 'f', ''],
    ]
    expect(await preview(sheet(rows))).toMatchObject({
      ...{ fresh: 0, present: 0, problemCount: 3 },
      problems: [{ code: 'record-number-taken' }, { code: 'sheet-alike' }, { code: 'sheet-number-twice' }],
    })
    const contents = await keel.contents()
    expect(must(await importPatients(keel.here.lead, sheet(rows), start))).toEqual({ added: 0, present: 0 })
    expect(await keel.contents()).toEqual(contents)
  })

  it('adds once what two desks import at once', async () => {
    const rows = sheet(Array.from({ length: 30 }, (_, n) => rowOf('both', n)))
    const before = await count()
    const both = await Promise.all([
      importPatients(keel.here.reception, rows, start),
      importPatients(keel.here.lead, rows, start),
    ])
    expect(both.some(({ ok }) => ok)).toBe(true)
    expect(await count()).toBe(before + 30)
  })

  it('refuses more rows than it can look at', async () => {
    const rows = Array.from({ length: 5001 }, (_, n) => rowOf('more', n))
    const fields = { rows: { code: 'sheet-too-long' } }
    expect(await importPatients(keel.here.lead, sheet(rows), start)).toEqual({ ok: false, code: 'invalid', fields })
  })
})
