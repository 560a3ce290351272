import 'server-only'
import { z } from 'zod'
import { changeStaff, findColleague, lockColleague } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Whether what a clinician closes is read by a colleague, from now on; what waits already goes on waiting. */
export const changeSupervision = defineCommand({
  who: 'staff',
  action: 'staff.change',
  asksAnew: true,
  input: z.object({ staffId: z.uuid(), isSupervised: z.boolean() }),
  load: async ({ tx, clinicId }, { staffId }) => {
    await lockColleague(tx, clinicId, staffId)
    return (await findColleague(tx, clinicId, staffId)) ?? refused('not-found')
  },
  run: async ({ tx, clinicId }, colleague, { isSupervised }) => {
    if (colleague.isSupervised === isSupervised) return unchanged(null)
    if (colleague.role !== 'clinician') return refused('supervised-clinicians')
    await changeStaff(tx, clinicId, colleague.id, { isSupervised })
    return done(null, { type: 'staff.supervision-changed', staffId: colleague.id, isSupervised })
  },
})
