import { expect, it } from 'vitest'
import { retentionKinds } from '@/lib/clinics/retention'
import type { Clock } from '@/lib/clock'
import { handlers } from '@/lib/worker/handlers'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { must } from '@/prisma/sample/live-story'
import { testKeel } from '@/tests/support/keel'
import { daysOn, newClosed, newDraft, shownOf, switchOn, yearsOn } from '@/tests/support/retention'

const keel = testKeel()
const goes = (clock: Clock) => handlers['clear-due']?.({}, clock)
/** At two o'clock in the night after that morning. */
const tonight = (days = 40 * 365) => goes(daysOn(days, 17 * 60))
const left = async (table: string, id: string) =>
  (await keel.asOwner(`SELECT 1 FROM ${table} WHERE id = $1`, [id])).length

it('takes each clinic and each kind in turn; what fails keeps no other waiting, and comes again', async () => {
  const [here, there] = [await newDraft(keel.here), await newDraft(keel.there)]
  // Touched lately, so that only the form of it is due.
  for (const [{ reception }, { patient }] of [[keel.here, here] as const, [keel.there, there] as const]) {
    must(await archivePatient(reception, { patientId: patient.patientId }, daysOn(39 * 365)))
  }
  const record = await newClosed(keel, keel.here)
  for (const clinic of [keel.here, keel.there]) {
    for (const kind of retentionKinds) await switchOn(clinic, kind, yearsOn)
  }
  // Of the first clinic the first kind cannot go.
  await keel.asOwner(
    `ALTER TABLE erased_count ADD CONSTRAINT broken CHECK (kind <> 'unsent' OR clinic_id <> '${keel.here.id}')`,
  )
  await expect(tonight()).rejects.toThrow('not every clinic')
  expect([await left('intake', here.intakeId), await left('intake', there.intakeId)]).toEqual([1, 0])
  expect(await left('patient', record.patient.patientId)).toBe(0)
  await keel.asOwner('ALTER TABLE erased_count DROP CONSTRAINT broken')
  await tonight()
  expect(await left('intake', here.intakeId)).toBe(0)
  for (const { lead } of [keel.here, keel.there]) {
    for (const kind of retentionKinds) expect(await shownOf(lead, kind, yearsOn)).toMatchObject({ kind, count: 0 })
  }
})

it('lets go nothing in a clinic where it is off', async () => {
  await keel.asOwner('UPDATE retention SET is_on = false WHERE clinic_id = $1', [keel.there.id])
  const [here, there] = [await newDraft(keel.here), await newDraft(keel.there)]
  await tonight(40 * 365 + 1)
  expect([await left('intake', here.intakeId), await left('intake', there.intakeId)]).toEqual([0, 1])
})

it('takes each clinic at its own night, and none by day', async () => {
  await keel.asOwner(`UPDATE clinic SET time_zone = 'Australia/Sydney' WHERE id = $1`, [keel.there.id])
  const [here, there] = [await newDraft(keel.here), await newDraft(keel.there)]
  for (const clinic of [keel.here, keel.there]) await switchOn(clinic, 'drafts', yearsOn)
  const leftAt = async (clock: Clock) => {
    await goes(clock)
    return [await left('intake', here.intakeId), await left('intake', there.intakeId)]
  }
  // Nine in the morning in Los Angeles is four at night in Sydney.
  expect(await leftAt(daysOn(40 * 365 + 2, -60 * 4))).toEqual([1, 1])
  expect(await leftAt(daysOn(40 * 365 + 2))).toEqual([1, 0])
  expect(await leftAt(daysOn(40 * 365 + 2, 60 * 9))).toEqual([1, 0])
  expect(await leftAt(daysOn(40 * 365 + 2, 60 * 17))).toEqual([0, 0])
  await keel.asOwner(`UPDATE clinic SET time_zone = 'America/Los_Angeles' WHERE id = $1`, [keel.there.id])
})

it('a clinic that cannot be read keeps no other from its night', async () => {
  const draft = await newDraft(keel.there)
  await switchOn(keel.there, 'drafts', yearsOn)
  // Such as a zone that this machine does not know.
  await keel.asOwner(`UPDATE clinic SET time_zone = 'Mars/Olympus' WHERE id = $1`, [keel.here.id])
  await expect(goes(daysOn(40 * 365 + 4, 60 * 17))).rejects.toThrow('not every clinic')
  await keel.asOwner(`UPDATE clinic SET time_zone = 'America/Los_Angeles' WHERE id = $1`, [keel.here.id])
  expect(await left('intake', draft.intakeId)).toBe(0)
})
