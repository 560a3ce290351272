import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { viewCase } from '@/lib/operations/cases/view-case'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const input = () => ({ patientId: patient.patientId })

describe('viewGiving', () => {
  refusesOthers(keel, { operation: viewGiving, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('says how they are told, and that somebody looked', async () => {
    const { value, audit } = await keel.recorded(() => viewGiving(keel.here.clinician, input(), start))
    expect(must(value).patient).toMatchObject({ id: patient.patientId, toldBy: 'link', isArchived: false })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'giving.viewed', patientId: patient.patientId }])
    await giveAddress(keel, patient, 'alex@mail.example')
    expect(must(await viewGiving(keel.here.clinician, input(), start)).patient.toldBy).toBe('e-mail')
    await keel.asOwner('UPDATE patient SET mail_off_at = now() WHERE id = $1', [patient.patientId])
    expect(must(await viewGiving(keel.here.clinician, input(), start)).patient.toldBy).toBe('link')
  })

  it('names the open case, whose handouts are not among these', async () => {
    const one = await newCase(keel, keel.here)
    patient = one.patient
    const view = must(await viewGiving(keel.here.clinician, input(), start))
    expect(view).toMatchObject({ openCaseId: one.caseId, handouts: [] })
    expect(view.library.some(({ suggestedBecause }) => suggestedBecause !== null)).toBe(true)
  })

  it('has at hand what colleagues gave most here of late, on a case too, and nobody else’s habits', async () => {
    const atHand = ({ library }: Pick<Awaited<ReturnType<typeof view>>, 'library'>) =>
      library.filter(({ isOften }) => isOften).map(({ id }) => id)
    const view = async () => must(await viewGiving(keel.here.clinician, input(), start))
    const takeBackAll = (whose: string | null) =>
      keel.asOwner(
        `UPDATE assignment a SET taken_back_at = now(), taken_back_by = s.id
          FROM staff s WHERE s.clinic_id = a.clinic_id AND s.role = 'lead' AND a.patient_id = coalesce($1, a.patient_id)`,
        [whose],
      )
    await takeBackAll(null)
    const give = async (handouts: readonly string[], by = keel.here) => {
      const { patientId } = await newPatient(by)
      const given = { patientId, handouts, personalLine: '', thoughtOf: true }
      must(await giveToPatient(by.clinician, given, start))
      return patientId
    }
    for (const handouts of [['h9', 'h13'], ['h9', 'h13'], ['h9'], ['h9']]) await give(handouts)
    for (let times = 0; times < 3; times += 1) await give(['h12'], keel.there)
    expect(atHand(await view())).toEqual(['h9'])
    const last = await give(['h13'])
    expect(atHand(await view())).toEqual(['h9', 'h13'])
    const { caseId } = await newCase(keel, keel.here)
    expect(atHand(must(await viewCaseGiving(keel.here.clinician, { caseId }, start)))).toEqual(['h9', 'h13'])
    expect(atHand(must(await viewCase(keel.here.clinician, { caseId }, start)))).toEqual(['h9', 'h13'])
    await takeBackAll(last)
    expect(atHand(await view())).toEqual(['h9'])
  })
})
