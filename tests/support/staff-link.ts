import type { StaffActor } from '@/lib/access/actor'
import { passwordLink } from '@/lib/auth/password-link'
import { choosePassword } from '@/lib/auth/choose-password'
import { changeRole } from '@/lib/operations/staff/change-role'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from './clinic'
import { insertedSession } from './in-log'
import type { Keel } from './keel'

export const soundPassword = 'seven geese in a row'
let count = 0

export const newcomer = () => {
  count += 1
  return { name: 'Dr. Noor Haddad', email: `newcomer-${String(count)}@clinic.example`, role: 'clinician' }
}

/** The token of the latest link to choose a password that somebody was sent. */
export async function linkTokenOf(keel: Keel, staffId: string): Promise<string> {
  const [row] = await keel.asOwner(
    'SELECT clinic_id, id FROM password_link WHERE staff_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    [staffId],
  )
  return passwordLink(String(row?.['clinic_id']), String(row?.['id'])).split('/join/')[1] ?? ''
}

/** Somebody who was asked to join and has not come yet. */
export async function newInvited(clinic: TestClinic) {
  const person = newcomer()
  const { staffId } = must(await inviteColleague(clinic.lead, person, start))
  return { ...person, staffId }
}

/** Somebody who was asked to join and chose a password. */
export async function newJoined(keel: Keel, clinic: TestClinic) {
  const person = await newInvited(clinic)
  must(await choosePassword({ token: await linkTokenOf(keel, person.staffId), password: soundPassword }, at(1)))
  return person
}

/** Signed in, for an hour from the start. */
export const newSession = ({ id }: TestClinic, staffId: string): Promise<string> =>
  insertedSession(id, {
    ...{ kind: 'staff', personId: staffId, createdAt: start.now(), confirmedAt: start.now() },
    expiresAt: at(60).now(),
  })

/** A lead who signed in at the start: ten minutes later they are asked again whether it is them. */
export async function newAskedLead(keel: Keel, clinic: TestClinic): Promise<StaffActor> {
  const { staffId, name } = await newJoined(keel, clinic)
  must(await changeRole(clinic.lead, { staffId, role: 'lead' }, start))
  const sessionId = await newSession(clinic, staffId)
  return { kind: 'staff', clinicId: clinic.id, sessionId, staffId, name, role: 'lead' }
}
