import 'server-only'
import { z } from 'zod'
import { lockMessage, markMessage } from '@/lib/db/messages'
import { queues } from '@/lib/jobs/queues'
import { afterTry } from '@/lib/messages/delivery'
import { messageProblems } from '@/lib/messages/message'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { tellWaiting } from '../steps/tell-waiting'

const problem = z.enum(messageProblems)
const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken') }),
  z.object({ kind: z.literal('refused'), problem }),
  z.object({ kind: z.literal('not-now'), problem }),
])

/** What the mail server made of the try of this number; an older try has no say any more. */
export const settleMessage = defineCommand({
  who: 'system',
  action: 'message.deliver',
  input: z.object({ messageId: z.uuid(), attempts: z.int().min(1), outcome: outcomeSchema }),
  load: async ({ tx, clinicId }, { messageId }) => (await lockMessage(tx, clinicId, messageId)) ?? refused('not-found'),
  run: async (context, message, { attempts, outcome }) => {
    const { tx, clinicId } = context
    if (message.state !== 'sending' || message.attempts !== attempts) return unchanged({ state: message.state })
    const settled = afterTry(outcome, attempts, queues['deliver-message'].retryLimit + 1)
    await markMessage(tx, clinicId, message.id, settled)
    const { state } = settled
    const told = await tellWaiting(context, message, settled)
    return done({ state }, { type: 'message.settled', messageId: message.id, state }, ...told)
  },
})
