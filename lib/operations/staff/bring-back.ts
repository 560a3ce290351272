import 'server-only'
import { z } from 'zod'
import { changeStaff, findColleague } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Somebody who left works here again, with the password and the role that they had. */
export const bringBack = defineCommand({
  who: 'staff',
  action: 'staff.change',
  asksAnew: true,
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => (await findColleague(tx, clinicId, staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId }, { id: staffId, disabledAt }) => {
    if (!disabledAt) return unchanged(null)
    await changeStaff(tx, clinicId, staffId, { disabledAt: null })
    return done(null, { type: 'staff.came-back', staffId })
  },
})
