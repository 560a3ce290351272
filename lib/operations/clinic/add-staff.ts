import 'server-only'
import { hashPassword } from '@/lib/auth/password'
import { staffToAddSchema } from '@/lib/clinics/new-staff'
import { isAddressHeld } from '@/lib/db/addresses'
import { insertStaff } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** Lets somebody sign in at this clinic. Asked by whoever owns the database, at its command line. */
export const addStaff = defineCommand({
  who: 'system',
  action: 'staff.add',
  input: staffToAddSchema,
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, now }, _, { password, ...person }) => {
    const passwordHash = await hashPassword(password)
    const isHeld = await isAddressHeld(tx, person.email, { now })
    const staffId = isHeld ? null : await insertStaff(tx, clinicId, { ...person, passwordHash })
    if (!staffId) return refused('invalid', { fields: { email: { code: 'email-taken' } } })
    return done({ staffId }, { type: 'staff.created', staffId, role: person.role })
  },
})
