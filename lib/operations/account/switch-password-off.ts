import 'server-only'
import { z } from 'zod'
import { isOwnPasskey } from '@/lib/auth/is-own-passkey'
import { hashOfNoPassword } from '@/lib/auth/password'
import { leastPasskeysAlone } from '@/lib/clinics/passkey'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { countPasskeys } from '@/lib/db/passkeys'
import { endPasswordLinks } from '@/lib/db/password-links'
import { endSessionsOf } from '@/lib/db/sessions'
import { findStaff, lockColleague, switchPasswordOff as switchOff } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { proofSchema } from '../steps/show-themselves'
import { tellThemselves } from '../steps/tell-themselves'

/**
 * From now on a passkey alone signs them in, and is what they are asked for instead of the password. One of them is shown
 * for it, so that nobody goes without a password who cannot use what they have. Where it is off already nothing is shown: what
 * is counted of whoever has no password cannot be guessed.
 */
export const switchPasswordOff = countingTries(
  ['password-change'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({ proof: proofSchema }),
    load: async ({ tx, clinicId, actor: { staffId } }) => {
      // A passkey that is removed at the same moment goes before or after.
      await lockColleague(tx, clinicId, staffId)
      return (await findStaff(tx, clinicId, staffId)) ?? refused('not-found')
    },
    run: async (context, { passwordOffAt }, { proof }) => {
      const { tx, clinicId, now } = context
      const { staffId, sessionId } = context.actor
      if (passwordOffAt) return unchanged(null)
      if ((await countPasskeys(tx, clinicId, staffId)) < leastPasskeysAlone) return refused('passkeys-too-few')
      if (!(await isOwnPasskey(context, proof))) {
        return refused('invalid', { fields: { proof: { code: 'passkey-not-yours' } } })
      }
      await switchOff(tx, clinicId, staffId, { passwordHash: await hashOfNoPassword(), passwordOffAt: now })
      await endPasswordLinks(tx, clinicId, staffId, now)
      await endWaitingEmail(tx, clinicId, staffId, now)
      const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now, except: sessionId })
      return done(
        null,
        { type: 'staff.password-switched', staffId, to: 'off' },
        { type: 'staff.sessions-ended', staffId, sessions },
        ...(await tellThemselves(context, 'password-off')),
      )
    },
  }),
)
