import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { listClinicIds } from '@/lib/db/clinics'
import { log } from '@/lib/log'
import type { Operation } from '@/lib/operations/gateway'
import type { Result } from '@/lib/result'
import { refusal } from './refusal'

interface Sweep {
  readonly due: Operation<readonly string[]>
  readonly take: (keel: Actor, id: string) => Promise<Result<unknown>>
  /** What the log says of one that fails. */
  readonly failed: string
}

/**
 * Each that is due, one after the other, in one clinic after the other. What fails keeps no other waiting and comes again with
 * the next sweep. The log names it at once; at the end the job fails, by which whoever watches hears of it.
 */
export async function takeEachDue(clock: Clock, { due, take, failed }: Sweep): Promise<void> {
  const problems: unknown[] = []
  const attempt = async (about: object, work: () => Promise<void>) => {
    try {
      await work()
    } catch (err) {
      log.error({ err, ...about }, failed)
      problems.push(err)
    }
  }
  for (const clinicId of await listClinicIds()) {
    const keel = { kind: 'system', clinicId } as const
    await attempt({ clinicId }, async () => {
      const found = await due(keel, {}, clock)
      if (!found.ok) throw refusal(found.code)
      for (const id of found.value) {
        await attempt({ clinicId, id }, async () => {
          const taken = await take(keel, id)
          // It was erased with its patient's record since it was found.
          if (!taken.ok && taken.code !== 'not-found') throw refusal(taken.code)
        })
      }
    })
  }
  if (problems.length > 0) throw new AggregateError(problems, failed)
}
