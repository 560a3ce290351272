import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { type ConfirmedBy, readCode } from '@/lib/clinics/second-factor'
import { setConfirmed } from '@/lib/db/sessions'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { confirmsBy, notThem, proofSchema } from '../steps/show-themselves'
import { holdsCodes } from '../steps/try-code'

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
      const shown = await show(context, by, proof)
      if ('code' in shown) return { ...refused('invalid', { fields: { confirming: shown } }), confirm }
      if (!(await setConfirmed(tx, clinicId, sessionId, now))) return refused('sign-in-needed')
      return done(null, { type: 'session.confirmed', sessionId, by }, ...shown)
    },
  }),
)

/** What it changed besides, or why not. */
async function show(context: Context<'staff'>, by: ConfirmedBy, proof: string) {
  if (by === 'code') return (await holdsCodes(context, proof)) ?? { code: 'code-wrong' }
  return (await notThem(context, proof)) ?? ([] as readonly AuditEvent[])
}
