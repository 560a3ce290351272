import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { merged, tokenOf, unmerged } from '@/tests/support/merging'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
let arrived: PatientActor

beforeEach(async () => {
  arrived = await newArrival(keel, keel.here)
})

const matchAsNew = (recordNumber: string) =>
  matchPatient(keel.here.reception, { patientId: arrived.patientId, otherId: '', recordNumber }, at(2))
const page = async () => must(await viewPatient(keel.here.reception, { patientId: arrived.patientId }, at(5)))

describe('an arrival that is kept, with the known record as a part of it', () => {
  it('is matched, so that the link of the patient goes on opening; undone, it waits again', async () => {
    const ids = [arrived.patientId, (await newPatient(keel.here)).patientId] as const
    const { link } = must(await invitePatient(keel.here.reception, { patientId: ids[1] }, start))
    const mergeId = await merged(keel, keel.here, ids)
    expect(await page()).toMatchObject({ unmatchedSince: null, unmatched: null })
    expect(await matchAsNew('K-1')).toEqual({ ok: false, code: 'matched-already' })
    expect(await findLink(tokenOf(link), at(3))).toMatchObject({ isOpen: true })
    await unmerged(keel.here, mergeId, at(4))
    expect(await page()).toMatchObject({ unmatched: { since: start.now() } })
  })

  it('stays matched while another known record is a part of it, and waits again after the last', async () => {
    const [one, two] = [await newPatient(keel.here), await newPatient(keel.here)]
    const first = await merged(keel, keel.here, [arrived.patientId, one.patientId])
    const second = await merged(keel, keel.here, [arrived.patientId, two.patientId], [], at(2))
    await unmerged(keel.here, first, at(3))
    expect(await page()).toMatchObject({ unmatchedSince: null, unmatched: null })
    await unmerged(keel.here, second, at(4))
    expect(await page()).toMatchObject({ unmatched: { since: start.now() } })
  })

  it('waits on where the other is not known either', async () => {
    const second = await newArrival(keel, keel.here)
    const mergeId = await merged(keel, keel.here, [arrived.patientId, second.patientId])
    expect(await page()).toMatchObject({ unmatched: { since: start.now() } })
    must(await matchAsNew('K-2'))
    await unmerged(keel.here, mergeId, at(4))
    expect(await page()).toMatchObject({ unmatchedSince: null })
  })
})
