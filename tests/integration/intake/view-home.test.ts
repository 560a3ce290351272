import { describe, expect, it } from 'vitest'
import { viewHome } from '@/lib/operations/intake/view-home'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newIntake, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewHome', () => {
  refusesOthers(keel, {
    operation: viewHome,
    action: 'home.view',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isAboutThing: false,
  })

  it('offers to begin to someone who has a link and has not begun', async () => {
    const home = must(await viewHome(await newPatient(keel.here), {}, start))
    expect(home).toMatchObject({ next: { isCheckIn: false }, draft: null, sent: [], handouts: [], givenName: 'Alex' })
  })

  it('leads back to the page where a form was left', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    const home = must(await viewHome(patient, {}, start))
    expect(home).toMatchObject({ next: null, draft: { id: intakeId, page: 'bladder-and-bowel' } })
  })

  it('keeps what was sent and what there is to read, and offers a second form with a second link', async () => {
    const { patient, intakeId } = await newCase(keel, keel.here)
    const home = must(await viewHome(patient, {}, start))
    expect(home).toMatchObject({ next: null, draft: null, sent: [{ id: intakeId }] })
    expect(home.handouts.map(({ state }) => state)).toEqual(['new', 'new', 'new'])
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    expect(must(await viewHome(patient, {}, at(2))).next).toMatchObject({ isCheckIn: false })
  })

  it('shows nothing of anyone else, not even with the clinic of another in the session', async () => {
    const { patient } = await newCase(keel, keel.here)
    expect(must(await viewHome(await newPatient(keel.here), {}, start)).sent).toEqual([])
    const moved = { ...patient, clinicId: keel.there.id }
    expect(await viewHome(moved, {}, start)).toEqual({ ok: false, code: 'not-found' })
  })
})
