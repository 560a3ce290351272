import 'server-only'
import { isSameName, newStaffSchema } from '@/lib/clinics/new-staff'
import { changeStaff, findStaff, listColleagues } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** One's own name, as patients and colleagues read it from now on; not a colleague's, whose acts the log would then seem to tell of. */
export const changeName = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: newStaffSchema.pick({ name: true }),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId }, { id: staffId, name: before }, { name }) => {
    if (name === before) return unchanged(null)
    const others = (await listColleagues(tx, clinicId)).filter(({ id }) => id !== staffId)
    const isTaken = others.some((other) => isSameName(other.name, name))
    if (isTaken) return refused('invalid', { fields: { name: { code: 'staff-name-taken' } } })
    await changeStaff(tx, clinicId, staffId, { name })
    return done(null, { type: 'staff.name-changed', staffId })
  },
})
