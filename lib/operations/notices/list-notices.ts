import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { listUnseenNotices } from '@/lib/db/staff-notices'
import { defineQuery, done } from '../gateway'

/** What colleagues did with one's own cases and one has not seen yet. */
export const listNotices = defineQuery({
  who: 'staff',
  action: 'notice.list',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor }, { timeZone }) =>
    done({ timeZone, notices: await listUnseenNotices(tx, clinicId, actor.staffId) }),
})
