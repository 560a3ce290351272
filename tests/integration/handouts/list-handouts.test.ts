import { describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { must } from '@/prisma/sample/live-story'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { newCase } from '@/tests/support/patient'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('listHandouts', () => {
  refusesOthers(keel, {
    operation: listHandouts,
    action: 'handout.browse',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('lists the library, the warning card first, and records nothing', async () => {
    const contents = await keel.contents()
    const { rows, of } = must(await listHandouts(keel.here.clinician, {}, start))
    expect(rows[0]?.id).toBe('h2')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(of)
    expect(rows.filter(({ grade, minutes }) => (grade ?? 0) > 6 || minutes < 1)).toEqual([])
    expect(await keel.contents()).toEqual(contents)
  })

  it.each<[search: string, first: string]>([
    ['slipped disc', 'h14'],
    ['ciatica', 'h14'],
    ['IBUPROFENO', 'h7'],
    ['physio', 'h12'],
    ['chiropractor', 'h13'],
    ['embarazada', 'h15'],
    ['cauda equina', 'h2'],
    ['hot water bottle', 'h6'],
  ])('finds what is meant by “%s”', async (search, first) => {
    const { rows } = must(await listHandouts(keel.here.clinician, { search }, start))
    expect(rows[0]?.id).toBe(first)
  })

  it('finds nothing where nothing is meant, and counts what this clinic sent and nobody else', async () => {
    const search = 'zebra'
    expect(must(await listHandouts(keel.here.clinician, { search }, start)).rows).toEqual([])
    const { caseId } = await newCase(keel, keel.here)
    const sending = { caseId, handouts: ['h9'], personalLine: '', thoughtOf: false }
    must(await assignHandouts(keel.here.clinician, sending, start))
    const lifting = async (clinic: TestClinic) =>
      must(await listHandouts(clinic.clinician, { search: 'lifting' }, at(5))).rows.find(({ id }) => id === 'h9')
    expect(await lifting(keel.here)).toMatchObject({ sent: 1, confirmed: 0, isReviewDue: false })
    expect(await lifting(keel.there)).toMatchObject({ sent: 0 })
    const later = at(500 * 24 * 60)
    const rows = must(await listHandouts(keel.here.clinician, { search: 'lifting' }, later)).rows
    expect(rows[0]).toMatchObject({ sent: 0, isReviewDue: true })
    const due = async (clock: typeof start) => must(await listHandouts(keel.here.clinician, { review: 'due' }, clock))
    expect(await due(start)).toMatchObject({ rows: [], due: 0 })
    const all = await due(later)
    expect([all.rows.length, all.due]).toEqual([all.of, all.of])
  })
})
