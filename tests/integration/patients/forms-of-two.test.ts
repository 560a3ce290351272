import { expect, it } from 'vitest'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { viewBegin } from '@/lib/operations/intake/view-begin'
import { viewHome } from '@/lib/operations/intake/view-home'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { cameBy, merged, tokenOf, unmerged } from '@/tests/support/merging'
import { newPatient, save, submit } from '@/tests/support/patient'

const keel = testKeel()
const agreed = { agreed: true }
const whose = async (table: string, intakeId: string) => {
  const key = table === 'intake' ? 'id' : 'intake_id'
  const [row] = await keel.asOwner(`SELECT patient_id FROM ${table} WHERE ${key} = $1`, [intakeId])
  return row?.['patient_id']
}
/** Of the two links theirs is the newer one. */
const withNewerLink = async <Patient extends { readonly patientId: string }>(patient: Patient) => {
  const sql = `UPDATE invitation SET created_at = created_at + interval '30 seconds' WHERE patient_id = $1`
  await keel.asOwner(sql, [patient.patientId])
  return patient
}

it('hangs what somebody begins on the link that they came by: undone, it is their own, and they go on', async () => {
  const one = await newPatient(keel.here)
  const other = await withNewerLink(await newPatient(keel.here))
  const mergeId = await merged(keel, keel.here, [one.patientId, other.patientId])
  const patient = await cameBy(keel, one.token, at(2))
  const { intakeId } = must(await beginIntake(patient, agreed, at(2)))
  must(await save({ patient, intakeId }, { 'ces-retention': 'new' }, { clock: at(3) }))
  await unmerged(keel.here, mergeId)
  expect(await whose('triage_case', intakeId)).toBe(one.patientId)
  const again = await save({ patient, intakeId }, { 'ces-retention': 'new' }, { revision: 1, clock: at(61) })
  expect(again.ok).toBe(true)
})

it('begins nothing on the link of whoever came by the start page', async () => {
  const known = await newPatient(keel.here)
  const arrived = await withNewerLink(await newArrival(keel, keel.here))
  const input = { patientId: arrived.patientId, otherId: known.patientId, recordNumber: '' }
  must(await matchPatient(keel.here.reception, input, at(1)))
  const [row] = await keel.asOwner('SELECT id FROM patient_merge WHERE merged_id = $1', [arrived.patientId])
  const patient = await cameBy(keel, known.token, at(2))
  const { intakeId } = must(await beginIntake(patient, agreed, at(2)))
  await unmerged(keel.here, String(row?.id))
  expect(await whose('intake', intakeId)).toBe(known.patientId)
})

it('begins anew with a link that is made after a merge, where what was begun is of the other record', async () => {
  const one = await newPatient(keel.here)
  const other = await newPatient(keel.here)
  const begun = must(await beginIntake(other, agreed, at(0)))
  const mergeId = await merged(keel, keel.here, [one.patientId, other.patientId])
  const { link } = must(await invitePatient(keel.here.reception, { patientId: one.patientId }, at(2)))
  const patient = await cameBy(keel, tokenOf(link), at(3))
  const { intakeId } = must(await beginIntake(patient, agreed, at(3)))
  expect(intakeId).not.toBe(begun.intakeId)
  must(await submit({ patient, intakeId }, 0, at(4)))
  await unmerged(keel.here, mergeId)
  expect(await whose('triage_case', intakeId)).toBe(one.patientId)
  expect(await whose('intake', begun.intakeId)).toBe(other.patientId)
})

it('opens the half-filled form of the link that somebody came by, and lists the other', async () => {
  const one = await newPatient(keel.here)
  const other = await newPatient(keel.here)
  const mine = must(await beginIntake(one, agreed, at(0)))
  const theirs = must(await beginIntake(other, agreed, at(0.5)))
  await merged(keel, keel.here, [one.patientId, other.patientId])
  const patient = await cameBy(keel, one.token, at(2))
  expect(must(await beginIntake(patient, agreed, at(2)))).toMatchObject({ intakeId: mine.intakeId })
  expect(must(await viewBegin(patient, {}, at(2)))).toMatchObject({ draft: { id: mine.intakeId }, isToBegin: false })
  const home = must(await viewHome(patient, {}, at(2)))
  expect(home).toMatchObject({ draft: { id: mine.intakeId }, others: [{ id: theirs.intakeId }], next: null })
  const another = await cameBy(keel, other.token, at(2))
  expect(must(await viewBegin(another, {}, at(2)))).toMatchObject({ draft: { id: theirs.intakeId } })
})
