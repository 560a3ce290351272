import { emailChangeLink } from '@/lib/auth/email-change'
import { changeEmail } from '@/lib/operations/account/change-email'
import { must } from '@/prisma/sample/live-story'
import { at, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newSignedIn } from './passkeys'
import { soundPassword } from './staff-link'

let count = 0

export const newAddress = (): string => {
  count += 1
  return `another-${String(count)}@mail.example`
}

/** The tokens of the links about the latest change that somebody asked for. */
export async function emailTokensOf(keel: Keel, staffId: string) {
  const [row] = await keel.asOwner(
    'SELECT clinic_id, id FROM email_change WHERE staff_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1',
    [staffId],
  )
  const token = (side: 'confirm' | 'stop') =>
    emailChangeLink(String(row?.['clinic_id']), String(row?.['id']), side).split('/address/')[1] ?? ''
  return { confirm: token('confirm'), stop: token('stop') }
}

/** Somebody signed in who has asked for another address, in the second minute. */
export async function newAsking(keel: Keel, clinic: TestClinic, newEmail = newAddress()) {
  const person = await newSignedIn(keel, clinic)
  must(await changeEmail(person.actor, { email: newEmail, current: soundPassword, code: '' }, at(2)))
  return { ...person, newEmail, tokens: await emailTokensOf(keel, person.staffId) }
}
