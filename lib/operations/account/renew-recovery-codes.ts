import 'server-only'
import { z } from 'zod'
import { renewRecoveryCodes as renew } from '@/lib/auth/set-up-codes'
import { findSecondFactor } from '@/lib/db/second-factors'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { tellThemselves } from '../steps/tell-themselves'
import { codesChanged, holdsCodes } from '../steps/try-code'

/** Ten new recovery codes, shown once; those before end. */
export const renewRecoveryCodes = countingTries(
  ['one-time-code'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({ code: z.string().min(1, 'field-missing').max(100, 'text-too-long') }),
    load: async ({ tx, clinicId, actor }) =>
      (await findSecondFactor(tx, clinicId, actor.staffId)) ?? refused('codes-not-set-up'),
    run: async (context, _, { code }) => {
      const { staffId } = context.actor
      const used = await holdsCodes(context, code)
      if (!used) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      const shown = await renew(context, staffId)
      const told = await tellThemselves(context, 'codes-renewed')
      return done({ recovery: shown }, codesChanged(staffId, 'recovery-renewed'), ...used, ...told)
    },
  }),
)
