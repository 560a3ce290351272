import { describe, expect, it } from 'vitest'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { at, start } from '@/tests/support/clinic'
import { drawnContact } from '@/tests/support/contact'
import { testKeel } from '@/tests/support/keel'
import { cameBy, merged, unmerged } from '@/tests/support/merging'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const phone = '(206) 555-0199'
const anothers = { agreed: true, phone, mayLeaveMessage: false, isOthersPhone: true }
const isAnothers = { phone, may_leave_message: false, text_to: null, phone_is_others: true }

const numberOf = async (patientId: string) => {
  const [row] = await keel.asOwner(
    'SELECT phone, may_leave_message, text_to, phone_is_others, phone_confirmed_at FROM patient WHERE id = $1',
    [patientId],
  )
  return row
}
/** Somebody who may be texted and left a message. */
async function newTexted() {
  const patient = await newPatient(keel.here)
  const contact = { ...drawnContact, email: '', phone, mayLeaveMessage: true, mayText: true }
  must(await changeContact(keel.here.reception, { ...contact, patientId: patient.patientId }, start))
  return patient
}
const isTexted = { phone, may_leave_message: true, text_to: '+12065550199', phone_is_others: false }

describe('who comes by the start page with the number that their record has', () => {
  it.each(['', 'number'])('is called as they said there, and undone as before', async (takes) => {
    const { patientId: otherId } = await newTexted()
    const arrived = await newArrival(keel, keel.here)
    must(await beginIntake(arrived, anothers, at(1)))
    const match = { patientId: arrived.patientId, otherId, recordNumber: '', takes }
    must(await matchPatient(keel.here.reception, match, at(2)))
    expect(await numberOf(otherId)).toEqual({ ...isAnothers, phone_confirmed_at: at(1).now() })
    const [merge] = await keel.asOwner('SELECT id FROM patient_merge WHERE merged_id = $1', [arrived.patientId])
    await unmerged(keel.here, String(merge?.['id']), at(5))
    expect(await numberOf(otherId)).toEqual({ ...isTexted, phone_confirmed_at: null })
  })

  it('goes on to be texted where it is their own', async () => {
    const { patientId: otherId } = await newTexted()
    const arrived = await newArrival(keel, keel.here)
    must(await beginIntake(arrived, { agreed: true, phone, mayLeaveMessage: true }, at(1)))
    const match = { patientId: arrived.patientId, otherId, recordNumber: '', takes: '' }
    must(await matchPatient(keel.here.reception, match, at(2)))
    expect(await numberOf(otherId)).toEqual({ ...isTexted, phone_confirmed_at: at(1).now() })
  })
})

describe('two records that become one and have one number', () => {
  it('know of it what was said last, and undone what was before', async () => {
    const kept = await newPatient(keel.here)
    const other = await newPatient(keel.here)
    const actor = await cameBy(keel, other.token, at(1))
    must(await beginIntake(actor, { ...anothers, mayLeaveMessage: true }, at(1)))
    const mergeId = await merged(keel, keel.here, [kept.patientId, other.patientId], [], at(2))
    expect(await numberOf(kept.patientId)).toMatchObject({ phone_is_others: true, phone_confirmed_at: at(1).now() })
    await unmerged(keel.here, mergeId, at(3))
    expect(await numberOf(kept.patientId)).toMatchObject({ phone_is_others: false, phone_confirmed_at: null })
  })

  it('stay as the patient said it since', async () => {
    const kept = await newPatient(keel.here)
    const other = await newPatient(keel.here)
    const mergeId = await merged(keel, keel.here, [kept.patientId, other.patientId], [], at(1))
    const actor = await cameBy(keel, kept.token, at(2))
    must(await beginIntake(actor, anothers, at(2)))
    await unmerged(keel.here, mergeId, at(3))
    expect(await numberOf(kept.patientId)).toEqual({ ...isAnothers, phone_confirmed_at: at(2).now() })
  })
})
