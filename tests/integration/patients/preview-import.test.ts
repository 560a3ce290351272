import { describe, expect, it } from 'vitest'
import { previewImport } from '@/lib/operations/patients/preview-import'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const rows = [
  { line: 1, cells: ['MRN', 'Surname', 'DOB', 'Sex'] },
  { line: 2, cells: ['K1', 'Suharto', '4/7/1958', 'm'] },
  { line: 4, cells: ['K2', 'Sukarno', '4/7/2058', 'm'] },
]

describe('previewImport', () => {
  refusesOthers(keel, {
    operation: previewImport,
    action: 'patient.import',
    input: () => ({ rows }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('says what an import would do, and writes nothing', async () => {
    const contents = await keel.contents()
    expect(must(await previewImport(keel.here.reception, { rows }, start))).toEqual({
      ...{ fresh: 1, present: 0, problemCount: 1 },
      // In a clinic that writes the month first.
      first: [{ givenName: '', familyName: 'Suharto', dateOfBirth: '1958-04-07' }],
      problems: [{ line: 4, field: 'dateOfBirth', code: 'date-not-possible' }],
    })
    expect(await keel.contents()).toEqual(contents)
  })

  it('reads a list with a hundred columns and long notes in them; what is too long in one that is read names its line', async () => {
    const [note, more] = ['n'.repeat(5000), Array.from({ length: 100 }, (_, at) => `Column ${String(at)}`)]
    const cells = (from: readonly string[]) => [...from, note, ...more.slice(1)]
    const long = ['MRN', 'Surname', 'DOB', 'Sex', ...more]
    const people = [
      ['K1', 'Suharto', '4/7/1958', 'm'],
      ['K2', note, '4/7/1958', 'm'],
    ].map(cells)
    const sheet = [long, ...people].map((each, at) => ({ line: at + 1, cells: each }))
    expect(must(await previewImport(keel.here.reception, { rows: sheet }, start))).toMatchObject({
      ...{ fresh: 1, problemCount: 1 },
      problems: [{ line: 3, field: 'familyName', code: 'text-too-long' }],
    })
  })

  it('says of no rows that there are none', async () => {
    expect(must(await previewImport(keel.here.lead, { rows: [] }, start)).problems).toEqual([
      { line: 1, field: null, code: 'sheet-empty' },
    ])
  })
})
