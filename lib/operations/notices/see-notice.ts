import 'server-only'
import { z } from 'zod'
import { findNotice, markNoticeSeen } from '@/lib/db/staff-notices'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Only whom it is addressed to can have seen it; to anyone else it is not there. */
export const seeNotice = defineCommand({
  who: 'staff',
  action: 'notice.see',
  input: z.object({ noticeId: z.uuid() }),
  load: async ({ tx, clinicId, actor }, { noticeId }) => {
    const notice = await findNotice(tx, clinicId, noticeId)
    return notice?.staffId === actor.staffId ? notice : refused('not-found')
  },
  run: async ({ tx, clinicId, now }, { id }) =>
    (await markNoticeSeen(tx, clinicId, id, now)) ? done(null, { type: 'notice.seen', noticeId: id }) : unchanged(null),
})
