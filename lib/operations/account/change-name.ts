import 'server-only'
import { newStaffSchema } from '@/lib/clinics/new-staff'
import { changeStaff, findStaff } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** One's own name, as patients and colleagues read it from now on. */
export const changeName = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: newStaffSchema.pick({ name: true }),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId }, { id: staffId, name: before }, { name }) => {
    if (name === before) return unchanged(null)
    await changeStaff(tx, clinicId, staffId, { name })
    return done(null, { type: 'staff.name-changed', staffId })
  },
})
