import { beforeAll, describe, expect, it } from 'vitest'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { viewExport } from '@/lib/operations/patients/view-export'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
let patientId: string

beforeAll(async () => {
  patientId = (await newPatient(keel.here)).patientId
})

describe('viewExport', () => {
  refusesOthers(keel, {
    operation: viewExport,
    action: 'patient.export',
    input: () => ({ patientId }),
    roles: ['lead'],
  })

  it('says whose file it would be, and asks first what saving it asks', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const sessionId = await newSession(keel.here, staffId)
    const lead = { ...keel.here.lead, staffId, sessionId }
    const view = async () => must(await viewExport(lead, { patientId }, at(20)))
    expect(await view()).toMatchObject({ id: patientId, confirm: 'password' })
    expect(await exportPatient(lead, { patientId }, at(20))).toMatchObject({ code: 'confirm-needed' })
    must(await confirmSession(lead, { proof: soundPassword }, at(20)))
    const { value, audit } = await keel.recorded(() => viewExport(lead, { patientId }, at(20)))
    expect(must(value).confirm).toBeNull()
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.viewed', patientId }])
    expect((await exportPatient(lead, { patientId }, at(20))).ok).toBe(true)
  })
})
