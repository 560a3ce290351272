import 'server-only'
import { z } from 'zod'
import { nextSeed, setUpOf } from '@/lib/auth/one-time-code'
import { getClinic } from '@/lib/db/clinics'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** Whether somebody has one-time codes, and what an app is given that is to make the next ones. */
export const viewCodes = defineQuery({
  who: 'staff',
  action: 'account.view',
  input: z.object({}),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor }, { email, passwordOffAt }) => {
    const { name: clinic, requiresCode: isRequired, timeZone } = await getClinic(tx, clinicId)
    const codes = await findSecondFactor(tx, clinicId, actor.staffId)
    const setUp = setUpOf(actor.staffId, nextSeed(actor.sessionId, codes?.seed ?? null), { email, clinic })
    const provesBy = passwordOffAt ? 'passkey' : 'password'
    const { setUpAt = null, recoveryLeft = 0 } = codes ?? {}
    return done({ setUpAt, recoveryLeft, isRequired, timeZone, setUp, provesBy } as const)
  },
})
