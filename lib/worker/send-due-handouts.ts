import 'server-only'
import type { Clock } from '@/lib/clock'
import { listClinicIds } from '@/lib/db/clinics'
import { log } from '@/lib/log'
import { listDueHandouts } from '@/lib/operations/handouts/list-due-handouts'
import { sendDueHandout } from '@/lib/operations/handouts/send-due-handout'

/** What fails is said in the log and comes again with the next sweep; the others do not wait for it. */
async function attempt(about: object, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (err) {
    log.error({ err, ...about }, 'a planned handout could not be sent')
  }
}

/** Every planned handout that is due, one after the other, in one clinic after the other. */
export async function sendDueHandouts(clock: Clock): Promise<void> {
  for (const clinicId of await listClinicIds()) {
    const keel = { kind: 'system', clinicId } as const
    await attempt({ clinicId }, async () => {
      const due = await listDueHandouts(keel, {}, clock)
      for (const plannedId of due.ok ? due.value : []) {
        await attempt({ clinicId, plannedId }, async () => {
          await sendDueHandout(keel, { plannedId }, clock)
        })
      }
    })
  }
}
