import 'server-only'
import { z } from 'zod'
import { lockTemplates, updateTemplate } from '@/lib/db/templates'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** It is offered on no case any more, and can be brought back. */
export const archiveTemplate = defineCommand({
  who: 'staff',
  action: 'template.arrange',
  input: z.object({ templateId: z.uuid() }),
  load: async ({ tx, clinicId }, { templateId }) =>
    (await lockTemplates(tx, clinicId)).find(({ id }) => id === templateId) ?? refused('not-found'),
  run: async ({ tx, clinicId, now: archivedAt }, { id: templateId, archivedAt: before }) => {
    if (before !== null) return unchanged(null)
    await updateTemplate(tx, clinicId, templateId, { archivedAt })
    return done(null, { type: 'template.archived', templateId })
  },
})
