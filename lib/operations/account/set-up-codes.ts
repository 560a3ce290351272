import 'server-only'
import { z } from 'zod'
import { nextSeed } from '@/lib/auth/one-time-code'
import { setUpCodes as setUp } from '@/lib/auth/set-up-codes'
import { findSecondFactor } from '@/lib/db/second-factors'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { tellThemselves } from '../steps/tell-themselves'
import { codesChanged, holdsCodes } from '../steps/try-code'

/** One-time codes from another app or phone from now on; whoever had some shows one of them first. */
export const setUpCodes = countingTries(
  ['one-time-code'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({
      code: z.string().min(1, 'field-missing').max(100, 'text-too-long'),
      current: z.string().max(100),
    }),
    load: ({ tx, clinicId, actor }) => findSecondFactor(tx, clinicId, actor.staffId),
    run: async (context, codes, { code, current }) => {
      const { staffId, sessionId } = context.actor
      const used = codes ? await holdsCodes(context, current) : []
      if (!used) return refused('invalid', { fields: { current: { code: 'code-wrong' } } })
      const shown = await setUp(context, { staffId, seed: nextSeed(sessionId, codes?.seed ?? null) }, code)
      if (!shown) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      const told = await tellThemselves(context, 'codes-set-up')
      return done({ recovery: shown }, codesChanged(staffId, codes ? 'replaced' : 'set-up'), ...used, ...told)
    },
  }),
)
