import 'server-only'
import { z } from 'zod'
import { whyNotOffered } from '@/lib/cases/template'
import { lockTemplates, updateTemplate } from '@/lib/db/templates'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** An archived template is offered again, unless another took its name meanwhile. */
export const restoreTemplate = defineCommand({
  who: 'staff',
  action: 'template.arrange',
  input: z.object({ templateId: z.uuid() }),
  load: async ({ tx, clinicId }, { templateId }) => {
    const all = await lockTemplates(tx, clinicId)
    const template = all.find(({ id }) => id === templateId)
    return template ? { all, template } : refused('not-found')
  },
  run: async ({ tx, clinicId }, { all, template }) => {
    if (template.archivedAt === null) return unchanged(null)
    const whyNot = whyNotOffered(all, template.id, template)
    if (whyNot !== null) return refused(whyNot)
    await updateTemplate(tx, clinicId, template.id, { archivedAt: null })
    return done(null, { type: 'template.restored', templateId: template.id })
  },
})
