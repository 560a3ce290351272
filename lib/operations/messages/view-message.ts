import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { findMessage } from '@/lib/db/messages'
import { compose } from '@/lib/mail/compose'
import { isForOneReader, isLinked } from '@/lib/messages/message'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/**
 * What was kept here because no mail server or gateway is set, as it would have gone out. What goes to people's own
 * mailboxes is read there alone: it opens their form, or lets whoever reads it sign in as a colleague.
 */
export const viewMessage = defineQuery({
  who: 'staff',
  action: 'message.read',
  input: z.object({ messageId: z.uuid() }),
  load: async ({ tx, clinicId }, { messageId }) => {
    const message = await findMessage(tx, clinicId, messageId)
    const isKept = message?.state === 'kept' && message.address !== ''
    return isKept && !isForOneReader(message.kind) ? message : refused('not-found')
  },
  run: async (context, message) => {
    const composed = await compose(context, message)
    if (!composed) return refused('not-found')
    const { timeZone } = await getClinic(context.tx, context.clinicId)
    const { letter } = composed
    const { by, fromName, to, text, locale } = letter
    const subject = letter.by === 'e-mail' ? letter.subject : null
    return done(
      {
        ...{ by, fromName, to, subject, text, locale, timeZone },
        at: message.createdAt,
        hasEnded: isLinked(message.kind) && !composed.isLinkLiving,
      },
      { type: 'message.read', messageId: message.id },
    )
  },
})
