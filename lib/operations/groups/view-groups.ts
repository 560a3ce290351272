import 'server-only'
import { z } from 'zod'
import { maySeeCases } from '@/lib/clinics/colleague'
import { listColleagues } from '@/lib/db/staff'
import { listGroups } from '@/lib/db/staff-groups'
import { defineQuery, done } from '../gateway'

/** All groups of the clinic, and who may be in one, for whoever looks after them. */
export const viewGroups = defineQuery({
  who: 'staff',
  action: 'group.arrange',
  input: z.object({}),
  load: ({ tx, clinicId }) => listGroups(tx, clinicId),
  run: async ({ tx, clinicId }, all) => {
    const colleagues = await listColleagues(tx, clinicId)
    return done({
      standing: all.filter(({ putAwayAt }) => putAwayAt === null),
      putAway: all.filter(({ putAwayAt }) => putAwayAt !== null),
      colleagues: colleagues.filter(maySeeCases).map(({ id, name }) => ({ id, name })),
    })
  },
})
