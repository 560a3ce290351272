import 'server-only'
import { z } from 'zod'
import { nextSeed } from '@/lib/auth/one-time-code'
import { setUpCodes as setUp } from '@/lib/auth/set-up-codes'
import { findSecondFactor } from '@/lib/db/second-factors'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { proofSchema, showThemselves } from '../steps/show-themselves'
import { tellThemselves } from '../steps/tell-themselves'
import { codesChanged } from '../steps/try-code'

/**
 * One-time codes from another app or phone from now on. Whoever had some shows one of them first; whoever had none, what they
 * sign in with: codes confirm who somebody is, so a browser that was left open makes none.
 */
export const setUpCodes = countingTries(
  ['password-change', 'one-time-code'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({
      code: z.string().min(1, 'field-missing').max(100, 'text-too-long'),
      current: proofSchema,
    }),
    load: ({ tx, clinicId, actor }) => findSecondFactor(tx, clinicId, actor.staffId),
    run: async (context, codes, { code, current }) => {
      const { staffId, sessionId } = context.actor
      const used = await showThemselves(context, codes ? 'code' : 'password-or-passkey', current)
      if ('code' in used) return refused('invalid', { fields: { current: used } })
      const shown = await setUp(context, { staffId, seed: nextSeed(sessionId, codes?.seed ?? null) }, code)
      if (!shown) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      const told = await tellThemselves(context, 'codes-set-up')
      return done({ recovery: shown }, codesChanged(staffId, codes ? 'replaced' : 'set-up'), ...used, ...told)
    },
  }),
)
