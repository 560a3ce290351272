import 'server-only'
import { z } from 'zod'
import { readCode } from '@/lib/clinics/second-factor'
import { setConfirmed } from '@/lib/db/sessions'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { confirmsBy, proofSchema, showThemselves } from '../steps/show-themselves'

/**
 * Whoever is signed in shows that it is still them, for what they do in the next minutes in this browser: by the password, a
 * code of theirs, or where the password is off a passkey.
 */
export const confirmSession = countingTries(
  ['password-change'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({ proof: proofSchema }),
    load: ({ tx, clinicId, actor }) => confirmsBy({ tx, clinicId, actor }),
    run: async (context, confirm, { proof }) => {
      const { tx, clinicId, now } = context
      const { sessionId } = context.actor
      const by =
        confirm === 'passkey' ? 'passkey' : readCode(proof) && confirm === 'password-or-code' ? 'code' : 'password'
      const shown = await showThemselves(context, by === 'code' ? 'code' : 'password-or-passkey', proof)
      if ('code' in shown) return { ...refused('invalid', { fields: { confirming: shown } }), confirm }
      if (!(await setConfirmed(tx, clinicId, sessionId, now))) return refused('sign-in-needed')
      return done(null, { type: 'session.confirmed', sessionId, by }, ...shown)
    },
  }),
)
