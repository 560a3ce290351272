import 'server-only'
import { z } from 'zod'
import { isLastLead } from '@/lib/clinics/colleague'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { endPasswordLinks } from '@/lib/db/password-links'
import { endSessionsOf } from '@/lib/db/sessions'
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
 * Somebody no longer works here: every page of theirs ends at once, their links do not open, what they had in hand is
 * anybody's again, they are on call and in groups no more, whoever they covered is covered no more, and their stars and
 * views are gone. Their name stays in every timeline.
 */
export const endWork = defineCommand({
  who: 'staff',
  action: 'staff.change',
  asksAnew: true,
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => {
    const leads = await lockLeads(tx, clinicId)
    const colleague = await findColleague(tx, clinicId, staffId)
    return colleague ? { colleague, leads } : refused('not-found')
  },
  run: async (context, { colleague: { id: staffId, disabledAt }, leads }) => {
    const { tx, clinicId, now } = context
    if (disabledAt) return unchanged({ casesHandedBack: 0, leavesNobody: false })
    if (isLastLead(staffId, leads)) return refused('last-lead')
    const onCall = await leaveOnCall(context, staffId)
    await changeStaff(tx, clinicId, staffId, {
      disabledAt: now,
      onCallPlace: null,
      starredHandouts: [],
      startViewId: null,
    })
    await removeViewsOf(tx, clinicId, staffId, now)
    await endSessionsOf(tx, clinicId, staffId, { at: now })
    await endPasswordLinks(tx, clinicId, staffId, now)
    await endWaitingEmail(tx, clinicId, staffId, now)
    const released = await releaseCasesOf(context, staffId)
    const uncovered = await endCoversOf(context, staffId)
    const ungrouped = await leaveGroupsOf(context, staffId)
    const uncalled = await endDevicesOf(context, staffId)
    return done(
      { casesHandedBack: released.length, leavesNobody: onCall.leavesNobody },
      { type: 'staff.left', staffId, casesHandedBack: released.length },
      ...onCall.audit,
      ...released,
      ...uncovered,
      ...ungrouped,
      ...uncalled,
    )
  },
})
