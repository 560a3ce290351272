import { describe, expect, it } from 'vitest'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { viewBegin } from '@/lib/operations/intake/view-begin'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newIntake, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewBegin', () => {
  refusesOthers(keel, {
    operation: viewBegin,
    action: 'home.view',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isAboutThing: false,
  })

  it('says what someone with a link agrees to, and which number is called', async () => {
    const patient = await newPatient(keel.here)
    expect(must(await viewBegin(patient, {}, start))).toMatchObject({
      ...{ isToBegin: true, draft: null, about: null, givenName: 'Alex' },
      number: { isOthersPhone: false },
    })
  })

  it('speaks about the patient to somebody else', async () => {
    const patient = await newPatient(keel.here)
    must(await sayWhoFillsIn(patient, { filledInBy: 'carer' }, start))
    expect(must(await viewBegin(patient, {}, start)).about).toBe('Alex')
  })

  it('leads to the page where a form was left', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    const begun = must(await viewBegin(patient, {}, start))
    expect(begun).toMatchObject({ isToBegin: false, draft: { id: intakeId, page: 'bladder-and-bowel' } })
  })

  it('begins nothing with a link that is used up, and something with the next', async () => {
    const { patient } = await newCase(keel, keel.here)
    expect(must(await viewBegin(patient, {}, start))).toMatchObject({ isToBegin: false, draft: null })
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    expect(must(await viewBegin(patient, {}, at(2))).isToBegin).toBe(true)
  })

  it('shows nothing with the clinic of another in the session', async () => {
    const moved = { ...(await newPatient(keel.here)), clinicId: keel.there.id }
    expect(await viewBegin(moved, {}, start)).toEqual({ ok: false, code: 'not-found' })
  })
})
