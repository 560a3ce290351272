import { randomUUID } from 'node:crypto'
import { insertArrival } from '@/lib/db/arrivals'
import { appendAudit } from '@/lib/db/audit-log'
import { appendCaseEvent } from '@/lib/db/case-events'
import { setMergedInto } from '@/lib/db/move-records'
import { appendPatientEvent } from '@/lib/db/patient-events'
import * as merges from '@/lib/db/patient-merges'
import { inClinic } from '@/lib/db/transaction'
import { seal } from '@/tests/support/audit-log'
import { testKeel } from '@/tests/support/keel'
import { type Attempt, fillClinic, type Known } from '@/tests/support/known'
import { newCase, newPatient } from '@/tests/support/patient'
import { closeDrawn } from '@/tests/support/routine'
import { beforeAll, describe, expect, it } from 'vitest'
import { ofPatients } from './elsewhere/patients'
import { ofStaff } from './elsewhere/staff'
import { ofCases } from './elsewhere/cases'
import { ofHandouts } from './elsewhere/handouts'
import { ofInsights } from './elsewhere/insights'
import { merge, now } from './elsewhere/values'

const keel = testKeel()
let known: Known

beforeAll(async () => {
  known = await fillClinic(keel)
  const { clinicId, patientId, staffId, caseId, invitationId } = known
  await inClinic(clinicId, (tx) =>
    appendPatientEvent(tx, clinicId, { patientId, staffId, at: now }, { type: 'restored' }),
  )
  const followUp = { type: 'follow-up-asked', invitationId } as const
  await inClinic(clinicId, (tx) => appendCaseEvent(tx, clinicId, caseId, { kind: 'system' }, now, followUp))
  const { patientId: mergedId } = await newPatient(keel.here)
  const made = await inClinic(clinicId, async (tx) => {
    await insertArrival(tx, clinicId, { ...arrival, unmatchedSince: now })
    await setMergedInto(tx, clinicId, mergedId, { mergedInto: patientId, archivedAt: now })
    await merges.insertMerge(tx, clinicId, { ...merge, keptId: patientId, mergedId, staffId })
    return merges.listMerges(tx, clinicId, patientId, new Date(0))
  })
  const codes = JSON.stringify([{ icd10: 'M54.5', text: 'Low back pain' }])
  const { caseId: codedId } = await newCase(keel, keel.here)
  await closeDrawn(keel, codedId, 'seen')
  await keel.asOwner('UPDATE triage_case SET outcome_codes = $2::jsonb WHERE id = $1', [codedId, codes])
  await keel.asOwner(
    `INSERT INTO message (clinic_id, id, kind, person_kind, person_id, address, state, problem, created_at)
     SELECT clinic_id, gen_random_uuid(), 'target-missed', 'staff', id, email, 'bounced', 'address-refused', now()
       FROM staff WHERE clinic_id = $1 AND id = $2`,
    [clinicId, staffId],
  )
  Object.assign(merge, { id: made[0]?.id, keptId: patientId, mergedId, staffId })
  await seal(keel)
})

const arrival = {
  ...{ id: randomUUID(), recordNumber: randomUUID(), givenName: 'Alex', familyName: 'Rivera' },
  ...{ dateOfBirth: '1980-03-27', sex: 'female' as const },
}
const elsewhere = (attempt: Attempt, it: Known) => inClinic(keel.there.id, (tx) => attempt(tx, it))

const reads = [...ofPatients, ...ofStaff, ...ofCases, ...ofHandouts, ...ofInsights]

/** What each clinic has: with its own clinic it would be no trespass. */
const ofEachClinic = [
  'countWorking',
  'findAuditHead',
  'findClinic',
  'listColleagues',
  'listLeads',
  'listMayBeCalled',
  'loadViews',
  'lockLeads',
]

describe('in the transaction of another clinic, without a guard in the code', () => {
  it.each(reads)('%s finds nothing and changes nothing', async (name, attempt, nothing) => {
    const contents = await keel.contents()
    expect(await elsewhere(attempt, known)).toEqual(nothing)
    if (!ofEachClinic.includes(name)) {
      expect(await elsewhere(attempt, { ...known, clinicId: keel.there.id })).toEqual(nothing)
    }
    expect(await keel.contents()).toEqual(contents)
  })

  it.each(reads)('%s would have found something in its own', async (name, attempt, nothing) => {
    const found = await inClinic(known.clinicId, async (tx) => {
      const value = await attempt(tx, known)
      // What lets somebody in is kept where the log has it alone.
      await appendAudit(tx, known.clinicId, { kind: 'system' }, now, [
        { type: 'session.started', sessionId: known.halfOpenId },
        { type: 'staff.name-changed', staffId: known.staffId },
      ])
      return value
    })
    if (nothing !== undefined) expect([name, found]).not.toEqual([name, nothing])
  })
})
