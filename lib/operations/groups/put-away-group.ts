import 'server-only'
import { z } from 'zod'
import { lockGroups, updateGroup } from '@/lib/db/staff-groups'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** No case can be given to it any more. Those that waited for it say so, and are anybody's. */
export const putAwayGroup = defineCommand({
  who: 'staff',
  action: 'group.arrange',
  input: z.object({ groupId: z.uuid() }),
  load: async ({ tx, clinicId }, { groupId }) =>
    (await lockGroups(tx, clinicId)).find(({ id }) => id === groupId) ?? refused('not-found'),
  run: async ({ tx, clinicId, now: putAwayAt }, { id: groupId, putAwayAt: before }) => {
    if (before !== null) return unchanged(null)
    await updateGroup(tx, clinicId, groupId, { putAwayAt })
    return done(null, { type: 'group.put-away', groupId })
  },
})
