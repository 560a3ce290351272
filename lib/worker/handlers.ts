import 'server-only'
import { isNight, retentionKinds } from '@/lib/clinics/retention'
import type { Clock } from '@/lib/clock'
import { getClinic, listClinicIds } from '@/lib/db/clinics'
import { clearExpiredChallenges } from '@/lib/db/passkey-challenges'
import { clearExpiredTries } from '@/lib/db/rate-limit'
import { inClinic } from '@/lib/db/transaction'
import type { QueueName } from '@/lib/jobs/queues'
import { callThoseOnCall } from '@/lib/operations/cases/call-those-on-call'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import { tellReviews } from '@/lib/operations/handouts/tell-reviews'
import type { Operation } from '@/lib/operations/gateway'
import { giveUpLost } from '@/lib/operations/messages/give-up-lost'
import { clearDue } from '@/lib/operations/retention/clear-due'
import { deliver } from './deliver'
import type { Handler } from './handler'
import { keepHeads } from './keep-heads'
import { refusal } from './refusal'
import { ringOne } from './ring'
import { sendCheckIns } from './send-check-ins'
import { sendDueHandouts } from './send-due-handouts'

/** For every clinic by itself: what goes wrong in one keeps no other waiting. */
const inEachClinic =
  (
    operation: Operation<unknown>,
    inputs: readonly object[] = [{}],
    isTime: (clinicId: string, clock: Clock) => Promise<boolean> = () => Promise.resolve(true),
  ): Handler =>
  async (_, clock) => {
    const problems: unknown[] = []
    for (const clinicId of await listClinicIds()) {
      for (const input of inputs) {
        try {
          if (!(await isTime(clinicId, clock))) break
          const result = await operation({ kind: 'system', clinicId }, input, clock)
          if (!result.ok) throw refusal(result.code)
        } catch (problem) {
          problems.push(problem)
        }
      }
    }
    if (problems.length > 0) throw new AggregateError(problems, 'not every clinic was looked after')
  }

const isNightThere = (clinicId: string, clock: Clock): Promise<boolean> =>
  inClinic(clinicId, async (tx) => isNight(clock.now(), (await getClinic(tx, clinicId)).timeZone))

const oneAndTheOther =
  (first: Handler, second: Handler): Handler =>
  async (data, clock) => {
    try {
      await first(data, clock)
    } finally {
      await second(data, clock)
    }
  }

export const handlers: Readonly<Partial<Record<QueueName, Handler>>> = {
  // Who is on call is called also where the leads could not be told.
  'watch-targets': oneAndTheOther(inEachClinic(escalateMissed), inEachClinic(callThoseOnCall)),
  'follow-reading': inEachClinic(followReading),
  'tell-reviews': inEachClinic(tellReviews),
  'send-check-ins': (_data, clock) => sendCheckIns(clock),
  'send-handouts': (_data, clock) => sendDueHandouts(clock),
  'clear-expired': oneAndTheOther(async (_data, clock) => {
    await clearExpiredTries(clock.now())
    await clearExpiredChallenges(clock.now())
  }, inEachClinic(giveUpLost)),
  'clear-due': inEachClinic(
    clearDue,
    retentionKinds.map((kind) => ({ kind })),
    isNightThere,
  ),
  'keep-audit-heads': keepHeads,
  'deliver-message': deliver,
  'ring-device': ringOne,
}
