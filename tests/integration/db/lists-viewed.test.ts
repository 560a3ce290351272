import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { openWorklist } from '@/lib/operations/cases/open-worklist'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { emailLink } from '@/lib/operations/patients/email-link'
import { listAlike } from '@/lib/operations/patients/list-alike'
import { listPatients } from '@/lib/operations/patients/list-patients'
import type { Result } from '@/lib/result'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { born, newCase } from '@/tests/support/patient'

const keel = testKeel()
let reader: StaffActor

/** Somebody new, who was shown nobody yet. */
beforeEach(async () => {
  reader = await newStaff(keel.here.id, 'lead', 'Dr. Reader')
})

const shown = async (look: () => Promise<unknown>) => {
  const { audit } = await keel.recorded(look)
  return audit.map(({ event, actorId }) => {
    expect(actorId).toBe(reader.staffId)
    return event.type === 'list.viewed' ? [event.list, event.patientIds] : event.type
  })
}
const worklist = async () => must(await listWorklist(reader, {}, start))

describe('a look at a list', () => {
  it('is one event with whom it showed, and none with whom this person was shown within the hour', async () => {
    const first = await newCase(keel, keel.here)
    expect(await shown(worklist)).toEqual([['worklist', [first.patient.patientId]]])
    expect(await shown(worklist)).toEqual([])
    expect(await shown(async () => must(await openWorklist(reader, {}, at(1))))).toEqual([])
    expect(await shown(async () => must(await listPatients(reader, { search: 'Rivera' }, start)))).toEqual([])
    const second = await newCase(keel, keel.here)
    expect(await shown(worklist)).toEqual([['worklist', [second.patient.patientId]]])
    const all = await keel.asOwner(`SELECT patient_id FROM audit_patient a JOIN audit_event e ON e.id = a.event_id
      WHERE e.actor_id = '${reader.staffId}'`)
    expect(all).toHaveLength(2)
  })

  it('counts again after an hour, and for every person by itself', async () => {
    await newCase(keel, keel.here)
    const [[, everybody] = []] = await shown(worklist)
    await keel.asOwner(`UPDATE audit_event SET recorded_at = recorded_at - interval '61 minutes' WHERE actor_id = $1`, [
      reader.staffId,
    ])
    expect(await shown(worklist)).toEqual([['worklist', everybody]])
    reader = await newStaff(keel.here.id, 'clinician', 'Dr. Other')
    expect(await shown(worklist)).toEqual([['worklist', everybody]])
  })

  it('counts on the patients’ list, among those who may be the same person, and in the outbox', async () => {
    const { patientId } = await newPatientAt(keel, keel.here, 'alex@mail.example')
    must(await emailLink(keel.here.reception, { patientId }, start))
    const lists: readonly (() => Promise<Result<unknown>>)[] = [
      () => listPatients(reader, {}, start),
      () => listAlike(reader, { givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born }, start),
      () => listMessages(reader, {}, start),
    ]
    const names: unknown[] = []
    for (const look of lists) {
      reader = await newStaff(keel.here.id, 'lead', 'Dr. Reader')
      const [event] = await shown(async () => must(await look()))
      expect(event?.[1]).toContain(patientId)
      names.push(event?.[0])
    }
    expect(names).toEqual(['patients', 'alike', 'outbox'])
  })
})
