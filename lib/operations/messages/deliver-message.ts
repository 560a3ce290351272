import 'server-only'
import { z } from 'zod'
import { lockMessage, markMessage } from '@/lib/db/messages'
import { compose } from '@/lib/mail/compose'
import { getClinic } from '@/lib/db/clinics'
import { afterNight } from '@/lib/handouts/reading'
import { enqueue } from '@/lib/jobs/enqueue'
import { hasWayTo } from '@/lib/mail/way-to'
import { type Message, waitsForMorning } from '@/lib/messages/message'
import { lostAt, turnOf, withoutSending } from '@/lib/messages/delivery'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { tellWaiting } from '../steps/tell-waiting'

/**
 * Takes an e-mail or a text message in hand and hands it back to be sent, or settles it unsent. Its own transaction ends before the
 * mail server or the gateway is spoken to, and what became of it is settled in another: whoever asks in between is told that it is under
 * way, and comes again once that try must have been lost. A process that ends after the server took it and before it is settled makes it go out twice, with the same
 * Message-ID. What is to be read or
 * answered, and was asked for by day, wakes nobody.
 */
export const deliverMessage = defineCommand({
  who: 'system',
  action: 'message.deliver',
  input: z.object({ messageId: z.uuid() }),
  load: async ({ tx, clinicId }, { messageId }) => (await lockMessage(tx, clinicId, messageId)) ?? refused('not-found'),
  run: async (context, message) => {
    const { tx, clinicId, now } = context
    if (turnOf(message, now) === 'settled') return unchanged(null)
    const { id: messageId } = message
    const after = await notBefore(context, message)
    if (after) {
      await enqueue(tx, 'deliver-message', { clinicId, messageId }, { after })
      return unchanged(null)
    }
    const composed = await compose(context, message)
    const recipient = composed?.recipient ?? { address: null, isThere: false, isOff: false }
    const isLinkLiving = composed?.isLinkLiving ?? false
    const settled = withoutSending(message, { recipient, isLinkLiving, hasServer: hasWayTo(message.address) })
    if (settled || !composed) {
      const { state, problem } = settled ?? { state: 'failed', problem: 'nobody-there' }
      await markMessage(tx, clinicId, messageId, { state, problem, triedAt: now })
      const told = await tellWaiting(context, message, { state, problem })
      return done(null, { type: 'message.settled', messageId, state }, ...told)
    }
    const attempts = message.attempts + 1
    await markMessage(tx, clinicId, messageId, { state: 'sending', problem: message.problem, attempts, triedAt: now })
    return done({ letter: composed.letter, attempts }, { type: 'message.tried', messageId })
  },
})

/** Null where it goes out now. A job that comes too early is put again: as one that fails it would use up a try. */
async function notBefore({ tx, clinicId, now }: Context<'system'>, message: Message): Promise<Date | null> {
  const { kind, createdAt, triedAt } = message
  if (triedAt && turnOf(message, now) === 'under-way') return lostAt(triedAt)
  if (!waitsForMorning(kind)) return null
  const { timeZone } = await getClinic(tx, clinicId)
  return afterNight({ askedAt: createdAt, now }, timeZone)
}
