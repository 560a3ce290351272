import 'server-only'
import type { Clock } from '@/lib/clock'
import { listClinicIds } from '@/lib/db/clinics'
import { log } from '@/lib/log'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'

/** What fails is said in the log and comes again with the next sweep; the others do not wait for it. */
async function attempt(about: object, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (err) {
    log.error({ err, ...about }, 'a check-in could not be sent')
  }
}

/** Every check-in that is due, one after the other, in one clinic after the other. */
export async function sendCheckIns(clock: Clock): Promise<void> {
  for (const clinicId of await listClinicIds()) {
    const keel = { kind: 'system', clinicId } as const
    await attempt({ clinicId }, async () => {
      const due = await listDueCheckIns(keel, {}, clock)
      for (const checkInId of due.ok ? due.value : []) {
        await attempt({ clinicId, checkInId }, async () => {
          await advanceCheckIn(keel, { checkInId }, clock)
        })
      }
    })
  }
}
