import 'server-only'
import { z } from 'zod'
import { whyNoGroup } from '@/lib/clinics/group'
import { groupSchema } from '@/lib/clinics/group-typed'
import { insertGroup, lockGroups, lockMembers, saveMembers, updateGroup } from '@/lib/db/staff-groups'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

/** Colleagues get a name together, or another one; others join them, or leave. Cases that wait for them go on waiting. */
export const saveGroup = defineCommand({
  who: 'staff',
  action: 'group.arrange',
  /** `groupId` is empty for a new one. */
  input: groupSchema.extend({
    groupId: z.union([z.literal(''), z.uuid()]),
    revision: drawnRevision,
  }),
  load: async ({ tx, clinicId }, { groupId }) => {
    const all = await lockGroups(tx, clinicId)
    const before = all.find(({ id }) => id === groupId) ?? null
    return groupId !== '' && before === null ? refused('not-found') : { all, before }
  },
  run: async ({ tx, clinicId, now }, { all, before }, { name, memberIds, revision }) => {
    const isSame = before?.name === name && before.memberIds.join() === memberIds.join()
    if (isSame && before.putAwayAt === null) return unchanged(null)
    if (before !== null && (before.revision !== revision || before.putAwayAt !== null)) return refused('group-changed')
    const whyNot = whyNoGroup(all, before?.id ?? null, name)
    if (whyNot === 'groups-full') return refused('groups-full')
    if (whyNot !== null) return refused('invalid', { fields: { name: { code: whyNot } } })
    const members = await lockMembers(tx, clinicId, memberIds)
    if (members.length < memberIds.length) {
      return refused('invalid', { fields: { memberIds: { code: 'choose-from-list' } } })
    }
    if (before !== null) await updateGroup(tx, clinicId, before.id, { name })
    const groupId = before?.id ?? (await insertGroup(tx, clinicId, name))
    await saveMembers(tx, clinicId, { id: groupId, memberIds }, now)
    return done(null, { type: 'group.saved', groupId, memberIds })
  },
})
