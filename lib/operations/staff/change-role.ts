import 'server-only'
import { z } from 'zod'
import { staffRoles } from '@/lib/access/actor'
import { isLastLead } from '@/lib/clinics/colleague'
import { changeStaff, findColleague, lockLeads } from '@/lib/db/staff'
import { removeViewsOf } from '@/lib/db/worklist-views'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { endCoversOf } from '../steps/end-covers-of'
import { leaveGroupsOf } from '../steps/leave-groups-of'
import { leaveOnCall } from '../steps/leave-on-call'
import { endDevicesOf } from '../steps/end-devices-of'
import { releaseCasesOf } from '../steps/release-cases-of'

/**
 * What a colleague may do from their next page on. The last lead stays one. The front desk opens no case: what they had in hand is
 * anybody's again.
 */
export const changeRole = defineCommand({
  who: 'staff',
  action: 'staff.change',
  asksAnew: true,
  input: z.object({ staffId: z.uuid(), role: z.enum(staffRoles, 'choose-from-list') }),
  load: async ({ tx, clinicId }, { staffId }) => {
    const leads = await lockLeads(tx, clinicId)
    const colleague = await findColleague(tx, clinicId, staffId)
    return colleague ? { colleague, leads } : refused('not-found')
  },
  run: async (context, { colleague: { id: staffId, role: from }, leads }, { role: to }) => {
    const { tx, clinicId, actor } = context
    const isMe = staffId === actor.staffId
    if (from === to) return unchanged({ isMe, leavesNobody: false })
    if (isLastLead(staffId, leads)) return refused('last-lead')
    const onCall = to === 'reception' ? await leaveOnCall(context, staffId) : { leavesNobody: false, audit: [] }
    const said = { isMe, leavesNobody: onCall.leavesNobody }
    const left = {
      ...(to === 'reception' ? { onCallPlace: null, starredHandouts: [], startViewId: null } : {}),
      ...(to === 'clinician' ? {} : { isSupervised: false }),
    }
    await changeStaff(tx, clinicId, staffId, { role: to, ...left })
    const changed = { type: 'staff.role-changed', staffId, from, to } as const
    if (to !== 'reception') return done(said, changed)
    await removeViewsOf(tx, clinicId, staffId, context.now)
    const released = await releaseCasesOf(context, staffId)
    const uncovered = await endCoversOf(context, staffId)
    const ungrouped = await leaveGroupsOf(context, staffId)
    const uncalled = await endDevicesOf(context, staffId)
    return done(said, changed, ...onCall.audit, ...released, ...uncovered, ...ungrouped, ...uncalled)
  },
})
