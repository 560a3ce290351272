import 'server-only'
import { z } from 'zod'
import { isLastLead } from '@/lib/clinics/colleague'
import { release } from '@/lib/cases/transitions'
import { lockCasesOf } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { endPasswordLinks } from '@/lib/db/password-links'
import { endSessionsOf } from '@/lib/db/sessions'
import { changeStaff, findColleague, lockLeads } from '@/lib/db/staff'
import { removeViewsOf } from '@/lib/db/worklist-views'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { applyDecision } from '../steps/apply-decision'
import { endCoversOf } from '../steps/end-covers-of'
import { leaveGroupsOf } from '../steps/leave-groups-of'
import { endDevicesOf } from '../steps/end-devices-of'

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
    if (disabledAt) return unchanged({ casesHandedBack: 0 })
    if (isLastLead(staffId, leads)) return refused('last-lead')
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
    const held = await lockCasesOf(tx, clinicId, staffId)
    const { schedule } = await getClinic(tx, clinicId)
    for (const each of held) await applyDecision(context, each, release(each, { staffId, now, schedule }))
    const released = held.map(({ id: caseId }) => ({ type: 'case.released', caseId }) as const)
    const uncovered = await endCoversOf(context, staffId)
    const ungrouped = await leaveGroupsOf(context, staffId)
    const uncalled = await endDevicesOf(context, staffId)
    return done(
      { casesHandedBack: held.length },
      { type: 'staff.left', staffId, casesHandedBack: held.length },
      ...released,
      ...uncovered,
      ...ungrouped,
      ...uncalled,
    )
  },
})
