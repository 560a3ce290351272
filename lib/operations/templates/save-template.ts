import 'server-only'
import { z } from 'zod'
import { templateSchema, whyNotOffered } from '@/lib/cases/template'
import { unknownPlaceholder } from '@/lib/cases/template-text'
import { insertTemplate, lockTemplates, updateTemplate } from '@/lib/db/templates'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

/** Words that are written again and again get a name, or are changed. What was written with them stays as it was written. */
export const saveTemplate = defineCommand({
  who: 'staff',
  action: 'template.arrange',
  /** `templateId` is empty for a new one. */
  input: templateSchema.extend({
    templateId: z.union([z.literal(''), z.uuid()]),
    revision: drawnRevision,
  }),
  load: async ({ tx, clinicId }, { templateId }) => {
    const all = await lockTemplates(tx, clinicId)
    const before = all.find(({ id }) => id === templateId) ?? null
    return templateId !== '' && before === null ? refused('not-found') : { all, before }
  },
  run: async ({ tx, clinicId }, { all, before }, { name, kind, words, revision }) => {
    const placeholder = unknownPlaceholder(words)
    if (placeholder !== null) {
      const values = { placeholder: placeholder.slice(0, 40) }
      return refused('invalid', { fields: { words: { code: 'placeholder-unknown', values } } })
    }
    const typed = { name, kind, words }
    const isSame = before !== null && before.name === name && before.kind === kind && before.words === words
    if (isSame) return unchanged(null)
    if (before !== null && (before.revision !== revision || before.archivedAt !== null)) {
      return refused('template-changed')
    }
    const whyNot = whyNotOffered(all, before?.id ?? null, typed)
    if (whyNot === 'templates-full') return refused('templates-full')
    if (whyNot !== null) return refused('invalid', { fields: { name: { code: whyNot } } })
    if (before !== null) await updateTemplate(tx, clinicId, before.id, typed)
    const templateId = before?.id ?? (await insertTemplate(tx, clinicId, typed))
    return done(null, { type: 'template.saved', templateId })
  },
})
