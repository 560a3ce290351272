import 'server-only'
import type { Clock } from '@/lib/clock'
import { listDueHandouts } from '@/lib/operations/handouts/list-due-handouts'
import { sendDueHandout } from '@/lib/operations/handouts/send-due-handout'
import { takeEachDue } from './take-each-due'

/** Every planned handout that is due. */
export const sendDueHandouts = (clock: Clock): Promise<void> =>
  takeEachDue(clock, {
    due: listDueHandouts,
    take: (keel, plannedId) => sendDueHandout(keel, { plannedId }, clock),
    failed: 'a planned handout could not be sent',
  })
