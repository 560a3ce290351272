import 'server-only'
import { z } from 'zod'
import { listTemplates } from '@/lib/db/templates'
import { defineQuery, done } from '../gateway'

/** All templates of the clinic, for whoever looks after them. On a case they come with it. */
export const viewTemplates = defineQuery({
  who: 'staff',
  action: 'template.arrange',
  input: z.object({}),
  load: ({ tx, clinicId }) => listTemplates(tx, clinicId),
  run: (_, all) =>
    Promise.resolve(
      done({
        offered: all.filter(({ archivedAt }) => archivedAt === null),
        archived: all.filter(({ archivedAt }) => archivedAt !== null),
      }),
    ),
})
