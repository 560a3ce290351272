import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { defineQuery, done } from '../gateway'
import { readNotices } from '../steps/read-beside'

export const listNotices = defineQuery({
  who: 'staff',
  action: 'notice.list',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, clinic) => done(await readNotices(context, context.actor.staffId, clinic)),
})
