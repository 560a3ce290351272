import 'server-only'
import { newStaffSchema } from '@/lib/clinics/new-staff'
import { isAddressHeld } from '@/lib/db/addresses'
import { recentMessage } from '@/lib/db/messages'
import { insertStaff, listColleagues, lockColleague, type NewStaff } from '@/lib/db/staff'
import { mailPasswordLink } from '@/lib/mail/mail-password-link'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'

const samePressMs = 60_000

/** Asks somebody to join: they choose their own password by a link in their own mailbox, once, within seven days. */
export const inviteColleague = defineCommand({
  who: 'staff',
  action: 'staff.invite',
  asksAnew: true,
  input: newStaffSchema,
  // Of one button that was pressed twice, the second waits and sees whom the first has invited.
  load: ({ tx, clinicId, actor }) => lockColleague(tx, clinicId, actor.staffId),
  run: async (context, _, person) => {
    const { tx, clinicId, actor, now } = context
    const justInvited = await invitedJustNow(context, person)
    if (justInvited) return unchanged({ staffId: justInvited })
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

/** Who was asked to join here within the minute, by this name and for this work, and has not come yet. */
async function invitedJustNow(
  { tx, clinicId, now }: Context<'staff'>,
  { name, email, role }: Pick<NewStaff, 'name' | 'email' | 'role'>,
): Promise<string | null> {
  const known = (await listColleagues(tx, clinicId)).find((each) => each.email === email)
  if (known?.name !== name || known.role !== role || known.hasPassword || known.disabledAt) return null
  const { id: personId } = known
  const since = new Date(now.getTime() - samePressMs)
  const sent = await recentMessage(tx, clinicId, { kind: 'staff-invited', personId }, since)
  return sent && personId
}
