import 'server-only'
import { z } from 'zod'
import { hashPassword } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/clinics/new-staff'
import { getClinic } from '@/lib/db/clinics'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { endSessionsOf } from '@/lib/db/sessions'
import { findStaff, setPassword } from '@/lib/db/staff'
import { tellAccount } from '@/lib/mail/tell-account'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { endCodesAndPasskeys } from '../steps/end-codes-and-passkeys'
import { endDevicesOf } from '../steps/end-devices-of'

/**
 * A new password for whoever lost all by which they signed in, and has no lead to ask: their codes, passkeys, called devices
 * and sessions end, and they are told. Asked by whoever owns the database, at its command line.
 */
export const startAnew = defineCommand({
  who: 'system',
  action: 'staff.start-anew',
  input: z.object({
    staffId: z.uuid(),
    password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
  }),
  load: async ({ tx, clinicId }, { staffId }) => {
    const person = await findStaff(tx, clinicId, staffId)
    return person ? { person, clinic: await getClinic(tx, clinicId) } : refused('not-found')
  },
  run: async (context, { person, clinic }, { staffId, password }) => {
    if (person.disabledAt) return refused('colleague-left')
    const weak = passwordProblem(password, [person.name, person.email, clinic.name])
    if (weak) return refused('invalid', { fields: { password: { code: weak } } })
    const { tx, clinicId, now } = context
    const ended = await endCodesAndPasskeys(context, staffId)
    await setPassword(tx, clinicId, staffId, await hashPassword(password))
    const uncalled = await endDevicesOf(context, staffId)
    await endWaitingEmail(tx, clinicId, staffId, now)
    const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now })
    return done(
      { name: person.name },
      { type: 'staff.password-chosen', staffId, how: 'owner' },
      ...ended,
      { type: 'staff.sessions-ended', staffId, sessions },
      await tellAccount(context, person, 'password-changed'),
      ...uncalled,
    )
  },
})
