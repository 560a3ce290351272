import 'server-only'
import { z } from 'zod'
import { isNeverSeen, standingOf } from '@/lib/clinics/colleague'
import { getClinic } from '@/lib/db/clinics'
import { listColleagues } from '@/lib/db/staff'
import { staffBounces } from '@/lib/db/staff-bounces'
import { hasMailServer } from '@/lib/mail/transport'
import { defineQuery, done } from '../gateway'

/** Who works at the clinic, who was asked to, and who has left. */
export const listStaff = defineQuery({
  who: 'staff',
  action: 'staff.list',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor, now }, { timeZone }) => {
    const colleagues = await listColleagues(tx, clinicId)
    const bounces = await staffBounces(tx, clinicId)
    return done({
      timeZone,
      hasServer: hasMailServer(),
      staff: colleagues.map((colleague) => {
        const { id, name, email, role, isSupervised, seenAt, linkUntil } = colleague
        return {
          ...{ id, name, email, role, isSupervised, seenAt, linkUntil },
          isNeverSeen: isNeverSeen(colleague),
          bouncedAt: bounces.get(id) ?? null,
          isMe: id === actor.staffId,
          standing: standingOf(colleague, now),
        }
      }),
    })
  },
})
