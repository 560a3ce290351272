import 'server-only'
import { listClinicIds } from '@/lib/db/clinics'
import { clearExpiredTries } from '@/lib/db/rate-limit'
import type { QueueName } from '@/lib/jobs/queues'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import type { Operation } from '@/lib/operations/gateway'
import { deliver } from './deliver'
import type { Handler } from './handler'
import { keepHeads } from './keep-heads'
import { sendCheckIns } from './send-check-ins'

/** For every clinic by itself: what goes wrong in one keeps no other waiting. */
const inEachClinic =
  (operation: Operation<unknown>): Handler =>
  async (_, clock) => {
    const problems: unknown[] = []
    for (const clinicId of await listClinicIds()) {
      try {
        const result = await operation({ kind: 'system', clinicId }, {}, clock)
        if (!result.ok) throw new Error(`refused: ${result.code}`)
      } catch (problem) {
        problems.push(problem)
      }
    }
    if (problems.length > 0) throw new AggregateError(problems, 'not every clinic was looked after')
  }

export const handlers: Readonly<Partial<Record<QueueName, Handler>>> = {
  'watch-targets': inEachClinic(escalateMissed),
  'follow-reading': inEachClinic(followReading),
  'send-check-ins': (_data, clock) => sendCheckIns(clock),
  'clear-expired': async (_data, clock) => {
    await clearExpiredTries(clock.now())
  },
  'keep-audit-heads': keepHeads,
  'deliver-message': deliver,
}
