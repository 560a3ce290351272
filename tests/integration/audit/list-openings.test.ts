import { describe, expect, it } from 'vitest'
import { listOpenings } from '@/lib/operations/audit/list-openings'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()

describe('listOpenings', () => {
  refusesOthers(keel, {
    operation: listOpenings,
    action: 'opening.review',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('says who opened whose record, when and why', async () => {
    const { name } = keel.here.clinician
    const { patientId } = await newPatient(keel.here)
    await restricted(keel.here, patientId)
    await opened(keel.here.clinician, patientId)
    const { openings } = must(await listOpenings(keel.here.lead, {}, at(5)))
    expect(openings.filter((row) => row.patientId === patientId)).toMatchObject([
      { by: name, why: 'care', openedAt: at(2).now(), mayReview: true },
    ])
  })
})
