import 'server-only'
import { z } from 'zod'
import { findStaff } from '@/lib/db/staff'
import { mailPasswordLink as mailLink } from '@/lib/mail/mail-password-link'
import { tellAccount } from '@/lib/mail/tell-account'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * A link for a new password, to the person's own address: asked for by somebody who is not signed in. Where the password is
 * off no link goes, but how they sign in.
 */
export const mailPasswordLink = defineCommand({
  who: 'system',
  action: 'account.mail-link',
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => {
    const person = await findStaff(tx, clinicId, staffId)
    return person && !person.disabledAt ? person : refused('not-found')
  },
  run: async (context, person) => {
    const { id: staffId, email, passwordHash, passwordOffAt } = person
    if (passwordOffAt) return done(null, await tellAccount(context, person, 'password-is-off'))
    const purpose = passwordHash === null ? 'join' : 'reset'
    const messageId = await mailLink(context, { staffId, email, purpose, createdBy: null })
    if (!messageId) return unchanged(null)
    return done(null, { type: 'staff.link-sent', staffId, purpose }, { type: 'message.queued', messageId })
  },
})
