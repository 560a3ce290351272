import 'server-only'
import { z } from 'zod'
import { isLastLead, isNeverSeen, standingOf } from '@/lib/clinics/colleague'
import { calledAs } from '@/lib/clinics/on-call'
import { countInHand } from '@/lib/db/in-hand'
import { getClinic } from '@/lib/db/clinics'
import { listMayBeCalled } from '@/lib/db/on-call'
import { findColleague, listLeads } from '@/lib/db/staff'
import { staffBounces } from '@/lib/db/staff-bounces'
import { listCovers } from '@/lib/db/staff-covers'
import { hasMailServer } from '@/lib/mail/transport'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** One colleague, with what a lead may do about them. */
export const viewColleague = defineQuery({
  who: 'staff',
  action: 'staff.list',
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => (await findColleague(tx, clinicId, staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, colleague) => {
    const { timeZone, countersignDays } = await getClinic(tx, clinicId)
    const { id, name, email, role, seenAt, linkUntil, codesSince, passkeys, passwordOffAt, isSupervised } = colleague
    return done({
      ...{ id, name, email, role, seenAt, linkUntil, codesSince, passkeys, passwordOffAt, isSupervised, timeZone },
      isNeverSeen: isNeverSeen(colleague),
      bouncedAt: (await staffBounces(tx, clinicId)).get(id) ?? null,
      standing: standingOf(colleague, now),
      hasServer: hasMailServer(),
      countersignDays,
      casesInHand: await countInHand(tx, clinicId, id),
      covers: (await listCovers(tx, clinicId, now)).filter(({ coverId }) => coverId === id).length,
      called: calledAs(await listMayBeCalled(tx, clinicId, { now, serverKey: null }), id),
      isMe: id === actor.staffId,
      isLastLead: isLastLead(id, await listLeads(tx, clinicId)),
    })
  },
})
