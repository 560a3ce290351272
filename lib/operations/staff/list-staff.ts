import 'server-only'
import { z } from 'zod'
import { standingOf } from '@/lib/clinics/colleague'
import { getClinic } from '@/lib/db/clinics'
import { listColleagues } from '@/lib/db/staff'
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
    return done({
      timeZone,
      hasServer: hasMailServer(),
      staff: colleagues.map(({ id, name, email, role, isSupervised, seenAt, linkUntil, ...rest }) => ({
        ...{ id, name, email, role, isSupervised, seenAt, linkUntil },
        isMe: id === actor.staffId,
        standing: standingOf({ id, name, email, role, isSupervised, seenAt, linkUntil, ...rest }, now),
      })),
    })
  },
})
