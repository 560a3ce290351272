import 'server-only'
import { z } from 'zod'
import { whyNoGroup } from '@/lib/clinics/group'
import { lockGroups, updateGroup } from '@/lib/db/staff-groups'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** A group that was put away stands again, with whoever of it still works here, unless another took its name meanwhile. */
export const bringBackGroup = defineCommand({
  who: 'staff',
  action: 'group.arrange',
  input: z.object({ groupId: z.uuid() }),
  load: async ({ tx, clinicId }, { groupId }) => {
    const all = await lockGroups(tx, clinicId)
    const group = all.find(({ id }) => id === groupId)
    return group ? { all, group } : refused('not-found')
  },
  run: async ({ tx, clinicId }, { all, group }) => {
    if (group.putAwayAt === null) return unchanged(null)
    const whyNot = whyNoGroup(all, group.id, group.name)
    if (whyNot !== null) return refused(whyNot)
    await updateGroup(tx, clinicId, group.id, { putAwayAt: null })
    return done(null, { type: 'group.brought-back', groupId: group.id })
  },
})
