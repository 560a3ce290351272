import 'server-only'
import { z } from 'zod'
import { findStaff } from '@/lib/db/staff'
import { getClinic } from '@/lib/db/clinics'
import { findSecondFactor } from '@/lib/db/second-factors'
import { countSessionsOf } from '@/lib/db/sessions'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** Whoever is signed in, as the clinic knows them, and on how many other devices they are. */
export const viewAccount = defineQuery({
  who: 'staff',
  action: 'account.view',
  input: z.object({}),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, { name, email, role }) => {
    const elsewhere = await countSessionsOf(tx, clinicId, actor.staffId, { at: now, except: actor.sessionId })
    const { requiresCode, timeZone } = await getClinic(tx, clinicId)
    const codes = await findSecondFactor(tx, clinicId, actor.staffId)
    const { setUpAt = null, recoveryLeft = 0 } = codes ?? {}
    return done({ name, email, role, elsewhere, timeZone, codes: { setUpAt, recoveryLeft, isRequired: requiresCode } })
  },
})
