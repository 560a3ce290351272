import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { endSecondFactor, findSecondFactor } from '@/lib/db/second-factors'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { tellThemselves } from '../steps/tell-themselves'
import { codesChanged, holdsCodes } from '../steps/try-code'

/** The password alone again, where the clinic leaves that to its people. */
export const endCodes = countingTries(
  ['one-time-code'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: z.object({ code: z.string().min(1, 'field-missing').max(100, 'text-too-long') }),
    load: async ({ tx, clinicId, actor }) =>
      (await findSecondFactor(tx, clinicId, actor.staffId)) ? getClinic(tx, clinicId) : refused('codes-not-set-up'),
    run: async (context, { requiresCode }, { code }) => {
      const { tx, clinicId, actor } = context
      if (requiresCode) return refused('codes-required')
      const used = await holdsCodes(context, code)
      if (!used) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      await endSecondFactor(tx, clinicId, actor.staffId)
      const told = await tellThemselves(context, 'codes-ended')
      return done(null, codesChanged(actor.staffId, 'ended'), ...used, ...told)
    },
  }),
)
