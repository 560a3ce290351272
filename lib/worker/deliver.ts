import 'server-only'
import { queues } from '@/lib/jobs/queues'
import { sendMail } from '@/lib/mail/transport'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { settleMessage } from '@/lib/operations/messages/settle-message'
import type { Result } from '@/lib/result'
import { sendText } from '@/lib/texts/send-text'
import type { Handler } from './handler'
import { refusal } from './refusal'

/** What Keel itself is refused is a bug, or waits for a process that has it in hand: the job fails and comes again. */
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw refusal(result.code)
  return result.value
}

/** One try. Where another one may help, the job fails and comes again, later each time. */
export const deliver: Handler = async (data, clock) => {
  const { clinicId, messageId } = queues['deliver-message'].data.parse(data)
  const keel = { kind: 'system', clinicId } as const
  const asked = await deliverMessage(keel, { messageId }, clock)
  // It was erased with the record of whoever it was for.
  if (!asked.ok && asked.code === 'not-found') return
  const taken = valueOf(asked)
  if (!taken) return
  const { letter } = taken
  const outcome = letter.by === 'text' ? await sendText(letter) : await sendMail(letter)
  const settled = await settleMessage(keel, { messageId, attempts: taken.attempts, outcome }, clock)
  if (!settled.ok && settled.code === 'not-found') return
  const { state } = valueOf(settled)
  if (state === 'waiting')
    throw new Error(`${letter.by === 'text' ? 'the gateway' : 'the mail server'} has not taken it yet`)
}
