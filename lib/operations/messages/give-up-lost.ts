import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { lockLostMessages, markMessage } from '@/lib/db/messages'
import { queues } from '@/lib/jobs/queues'
import { givenUp, tryMs } from '@/lib/messages/delivery'
import { defineCommand, done, unchanged } from '../gateway'
import { tellWaiting } from '../steps/tell-waiting'

/** Of a backlog, the rest comes with the next hour. */
const atOnce = 500

/** As long as any job may wait for its next try, and the try. */
const longestMs = queues['deliver-message'].retryDelayMax * 1000 + tryMs

/**
 * What no job will send any more says so, and can be sent again by hand: its last try was cut off with its process, or every
 * run of its job failed before there was one.
 */
export const giveUpLost = defineCommand({
  who: 'system',
  action: 'message.deliver',
  input: z.object({}),
  load: async ({ tx, clinicId, now }) => ({
    lost: await lockLostMessages(tx, clinicId, new Date(now.getTime() - longestMs), atOnce),
  }),
  run: async (context, { lost }) => {
    const audit: AuditEvent[] = []
    for (const message of lost) {
      const settled = givenUp(message)
      await markMessage(context.tx, context.clinicId, message.id, settled)
      audit.push({ type: 'message.settled', messageId: message.id, state: settled.state })
      audit.push(...(await tellWaiting(context, message, settled)))
    }
    const [first, ...others] = audit
    return first ? done({ givenUp: lost.length }, first, ...others) : unchanged({ givenUp: 0 })
  },
})
