import 'server-only'
import { z } from 'zod'
import { lockMessage, markMessage } from '@/lib/db/messages'
import { enqueue } from '@/lib/jobs/enqueue'
import { hasWayTo } from '@/lib/mail/way-to'
import { canSendAgain } from '@/lib/messages/delivery'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** By hand, after somebody has put right what was in the way: it has all its tries again. */
export const retryMessage = defineCommand({
  who: 'staff',
  action: 'message.send-again',
  input: z.object({ messageId: z.uuid() }),
  load: async ({ tx, clinicId }, { messageId }) => (await lockMessage(tx, clinicId, messageId)) ?? refused('not-found'),
  run: async ({ tx, clinicId }, message) => {
    if (message.state === 'waiting' || message.state === 'sending') return unchanged(null)
    if (!canSendAgain(message, hasWayTo(message.address))) return refused('message-not-again')
    const { id: messageId } = message
    await markMessage(tx, clinicId, messageId, { state: 'waiting', problem: null, attempts: 0 })
    await enqueue(tx, 'deliver-message', { clinicId, messageId })
    return done(null, { type: 'message.queued', messageId })
  },
})
