import 'server-only'
import { newStaffSchema } from '@/lib/clinics/new-staff'
import { isAddressHeld } from '@/lib/db/addresses'
import { insertStaff } from '@/lib/db/staff'
import { mailPasswordLink } from '@/lib/mail/mail-password-link'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** Asks somebody to join: they choose their own password by a link in their own mailbox, once, within seven days. */
export const inviteColleague = defineCommand({
  who: 'staff',
  action: 'staff.invite',
  asksAnew: true,
  input: newStaffSchema,
  load: () => Promise.resolve(null),
  run: async (context, _, person) => {
    const { tx, clinicId, actor, now } = context
    const isHeld = await isAddressHeld(tx, person.email, { now })
    const staffId = isHeld ? null : await insertStaff(tx, clinicId, { ...person, passwordHash: null })
    if (!staffId) return refused('invalid', { fields: { email: { code: 'email-taken' } } })
    const wanted = { staffId, email: person.email, purpose: 'join', createdBy: actor.staffId } as const
    const messageId = await mailPasswordLink(context, wanted)
    const queued = messageId ? [{ type: 'message.queued', messageId } as const] : []
    return done(
      { staffId },
      { type: 'staff.created', staffId, role: person.role },
      { type: 'staff.link-sent', staffId, purpose: 'join' },
      ...queued,
    )
  },
})
