import 'server-only'
import { z } from 'zod'
import { hashPassword } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/clinics/new-staff'
import { getClinic } from '@/lib/db/clinics'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { endSessionsOf } from '@/lib/db/sessions'
import { findStaff, setPassword } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { notThem, proofSchema } from '../steps/show-themselves'
import { tellThemselves } from '../steps/tell-themselves'

/**
 * A new password for whoever knows the old one, or shows a passkey where it was switched off: then it is on again. They stay
 * signed in here and nowhere else.
 */
export const changePassword = countingTries(
  ['password-change'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({
      current: proofSchema,
      password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
    }),
    load: async ({ tx, clinicId, actor }) => {
      const person = await findStaff(tx, clinicId, actor.staffId)
      return person ? { person, clinic: await getClinic(tx, clinicId) } : refused('not-found')
    },
    run: async (context, { person, clinic }, { current, password }) => {
      const { tx, clinicId, now } = context
      const { staffId, sessionId } = context.actor
      const wrong = await notThem(context, current)
      if (wrong) return refused('invalid', { fields: { current: wrong } })
      const code = passwordProblem(password, [person.name, person.email, clinic.name])
      if (code) return refused('invalid', { fields: { password: { code } } })
      await setPassword(tx, clinicId, staffId, await hashPassword(password))
      await endWaitingEmail(tx, clinicId, staffId, now)
      const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now, except: sessionId })
      return done(
        { sessions },
        { type: 'staff.password-chosen', staffId, how: 'account' },
        ...(person.passwordOffAt ? [{ type: 'staff.password-switched', staffId, to: 'on' } as const] : []),
        { type: 'staff.sessions-ended', staffId, sessions },
        ...(await tellThemselves(context, person.passwordOffAt ? 'password-on' : 'password-changed')),
      )
    },
  }),
)
