import 'server-only'
import { z } from 'zod'
import { askNewPasskey } from '@/lib/auth/ask-new-passkey'
import { passkeyPlace } from '@/lib/auth/passkey-place'
import { mostPasskeys, passkeyNameSchema } from '@/lib/clinics/passkey'
import { getClinic } from '@/lib/db/clinics'
import { listPasskeys } from '@/lib/db/passkeys'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { notThem, proofSchema } from '../steps/show-themselves'
import { holdsCodes } from '../steps/try-code'

/**
 * What a browser is told to make, for whoever types their password and, where they have codes, one of these: a passkey opens
 * what both do. Where the password is off, a passkey that they have stands for both. Its answer comes to `add-passkey`.
 */
export const beginPasskey = countingTries(
  ['password-change', 'one-time-code'],
  defineQuery({
    who: 'staff',
    action: 'account.change',
    input: z.object({
      name: passkeyNameSchema,
      current: proofSchema,
      code: z.string().max(100),
    }),
    load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
    run: async (context, person, { current, code }) => {
      const { tx, clinicId, actor, now } = context
      const place = passkeyPlace()
      if (!place) return refused('passkeys-not-here')
      const known = await listPasskeys(tx, clinicId, actor.staffId)
      if (known.length >= mostPasskeys) return refused('passkeys-enough')
      const wrong = await notThem(context, current)
      if (wrong) return refused('invalid', { fields: { current: wrong } })
      const hasCodes = !person.passwordOffAt && (await findSecondFactor(tx, clinicId, actor.staffId))
      const used = hasCodes ? await holdsCodes(context, code) : []
      if (!used) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      const { name: clinic } = await getClinic(tx, clinicId)
      const { sessionId } = actor
      return done(await askNewPasskey({ tx, now, sessionId }, { person, clinic, known, place }), ...used)
    },
  }),
)
