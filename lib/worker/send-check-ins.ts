import 'server-only'
import type { Clock } from '@/lib/clock'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'
import { takeEachDue } from './take-each-due'

/** Every check-in that is due. */
export const sendCheckIns = (clock: Clock): Promise<void> =>
  takeEachDue(clock, {
    due: listDueCheckIns,
    take: (keel, checkInId) => advanceCheckIn(keel, { checkInId }, clock),
    failed: 'a check-in could not be sent',
  })
