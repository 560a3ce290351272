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

  it('says of no rows that there are none', async () => {
    expect(must(await previewImport(keel.here.lead, { rows: [] }, start)).problems).toEqual([
      { line: 1, field: null, code: 'sheet-empty' },
    ])
  })
})
