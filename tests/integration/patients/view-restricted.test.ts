import { beforeEach, describe, expect, it } from 'vitest'
import { viewRestricted } from '@/lib/operations/patients/view-restricted'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()
let sent: TestCase
let patientId: string

beforeEach(async () => {
  sent = await newCase(keel, keel.here)
  patientId = sent.patient.patientId
  await restricted(keel.here, patientId)
})

describe('viewRestricted', () => {
  refusesOthers(keel, {
    operation: viewRestricted,
    action: 'record.open',
    input: () => ({ patientId }),
    roles: ['reception', 'clinician', 'lead'],
    opensNothing: true,
  })

  it('says what must not wait, to whoever may see cases, and that somebody was asked', async () => {
    const view = (actor = keel.here.clinician) => viewRestricted(actor, { patientId }, at(2))
    const { value, audit } = await keel.recorded(() => view())
    expect(must(value)).toMatchObject({ patientId, isAsked: true, urgent: { id: sent.caseId } })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'record.asked', patientId }])
    expect(must(await view(keel.here.reception)).urgent).toBeNull()
    await opened(keel.here.clinician, patientId)
    expect(must(await viewRestricted(keel.here.clinician, { patientId }, at(3))).isAsked).toBe(false)
  })
})
