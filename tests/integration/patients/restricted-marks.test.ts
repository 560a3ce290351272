import { expect, it } from 'vitest'
import { listEvents } from '@/lib/operations/audit/list-events'
import { giveCase } from '@/lib/operations/cases/give-case'
import { listEscalated } from '@/lib/operations/cases/list-escalated'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { emailLink } from '@/lib/operations/patients/email-link'
import { listAlike } from '@/lib/operations/patients/list-alike'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newCase, newPatient } from '@/tests/support/patient'
import { restricted } from '@/tests/support/restricted'

const keel = testKeel()

it('wherever a list names whose record is restricted it says so, and of nobody else', async () => {
  const { lead, clinician, colleague } = keel.here
  const { patient, caseId } = await newCase(keel, keel.here)
  const { patientId } = patient
  const other = await newPatient(keel.here)
  const [{ revision } = {}] = await keel.asOwner('SELECT revision FROM triage_case WHERE id = $1', [caseId])
  must(await giveCase(clinician, { caseId, revision, toId: colleague.staffId, words: '' }, at(1)))
  await keel.asOwner('UPDATE triage_case SET escalated_at = now(), told_at = now(), times_told = 1 WHERE id = $1', [
    caseId,
  ])
  await keel.asOwner(`UPDATE patient SET email = 'alex@mail.example' WHERE id = $1`, [patientId])
  must(await emailLink(keel.here.reception, { patientId }, at(1)))
  const marks = async () => {
    const { events } = must(await listEvents(lead, { search: '' }, at(3)))
    const person = { givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born }
    return {
      inHand: must(await viewInHand(colleague, { staffId: colleague.staffId }, at(3))).cases,
      told: must(await listNotices(colleague, {}, at(3))).notices,
      missed: must(await listEscalated(lead, {}, at(3))).first,
      outbox: must(await listMessages(lead, {}, at(3))).messages.filter((each) => each.patientId === patientId),
      alike: must(await listAlike(keel.here.reception, person, start)).filter(({ id }) => id === patientId),
      records: must(await viewMerge(lead, { patientId: other.patientId }, at(3))).candidates.filter(
        ({ id }) => id === patientId,
      ),
      log: events.flatMap(({ patients }) => patients).filter(({ id }) => id === patientId),
    }
  }
  const said = async () =>
    Object.entries(await marks()).map(([list, rows]) => [list, rows.length > 0, rows.map((row) => row.isRestricted)])
  const every = async (isRestricted: boolean) => {
    for (const [list, isThere, all] of await said()) {
      expect([list, isThere, new Set(all as boolean[])]).toEqual([list, true, new Set([isRestricted])])
    }
  }
  await every(false)
  await restricted(keel.here, patientId)
  await every(true)
  const alike = { givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born }
  const others = must(await listAlike(keel.here.reception, alike, at(4))).filter(({ id }) => id !== patientId)
  expect(others.map(({ isRestricted }) => isRestricted)).toEqual([false])
})
