import type { Template } from '@/lib/cases/template'
import { saveTemplate } from '@/lib/operations/templates/save-template'
import { viewTemplates } from '@/lib/operations/templates/view-templates'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'

let made = 0

/** What a lead would type for a new one, under a name that nobody has. */
export const newTyped = () => ({
  ...{ templateId: '', revision: 0, name: `Words ${String((made += 1))}` },
  ...{ kind: 'note', words: 'Told {patient} what {tier} means.' },
})

export const templatesOf = async ({ lead }: TestClinic) => must(await viewTemplates(lead, {}, start))

export async function newTemplate(clinic: TestClinic, typed = newTyped()): Promise<Template> {
  must(await saveTemplate(clinic.lead, typed, start))
  const found = (await templatesOf(clinic)).offered.find(({ name }) => name === typed.name)
  if (!found) throw new Error('what was saved is not offered')
  return found
}
