import { describe, expect, it } from 'vitest'
import { mostTemplates } from '@/lib/cases/template'
import { saveTemplate } from '@/lib/operations/templates/save-template'
import { archiveTemplate } from '@/lib/operations/templates/archive-template'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newTemplate, newTyped, templatesOf } from '@/tests/support/template'

const keel = testKeel()
const save = (input: unknown) => saveTemplate(keel.here.lead, input, start)
const codes = (results: readonly Awaited<ReturnType<typeof save>>[]) =>
  results.map((result) => (result.ok ? 'ok' : result.code)).sort()

describe('saveTemplate', () => {
  refusesOthers(keel, {
    operation: saveTemplate,
    action: 'template.arrange',
    input: newTyped,
    roles: ['lead'],
    elsewhere: null,
  })

  it('is offered on each case of the clinic from then on, and on no other', async () => {
    const typed = newTyped()
    const { audit } = await keel.recorded(() => save(typed))
    const [here, there] = [await newCase(keel, keel.here), await newCase(keel, keel.there)]
    const template = (await look(keel.here, here.caseId)).templates.find(({ name }) => name === typed.name)
    expect(template).toEqual({ id: template?.id, name: typed.name, kind: 'note', words: typed.words })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'template.saved', templateId: template?.id }])
    expect((await look(keel.there, there.caseId)).templates).toEqual([])
  })

  it('is changed by whoever saw it as it is, and by nobody else', async () => {
    const { id: templateId, revision, name } = await newTemplate(keel.here)
    const change = { ...newTyped(), templateId, revision, name }
    const both = await Promise.all([save({ ...change, words: 'One.' }), save({ ...change, words: 'Other.' })])
    expect(codes(both)).toEqual(['ok', 'template-changed'])
    expect(await saveTemplate(keel.there.lead, change, start)).toEqual({ ok: false, code: 'not-found' })
  })

  it('records nothing where nothing was changed', async () => {
    const { id: templateId, revision, name, kind, words } = await newTemplate(keel.here)
    const { value, audit } = await keel.recorded(() => save({ templateId, revision, name, kind, words }))
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
  })

  it('is not changed once it was archived', async () => {
    const { id: templateId, revision } = await newTemplate(keel.here)
    must(await archiveTemplate(keel.here.lead, { templateId }, start))
    expect(await save({ ...newTyped(), templateId, revision })).toMatchObject({ code: 'template-changed' })
  })

  it('wants a name of its own, also of two at once and of one pressed twice', async () => {
    const typed = newTyped()
    expect(codes(await Promise.all([save(typed), save(typed)]))).toEqual(['invalid', 'ok'])
    expect(await save(typed)).toMatchObject({ fields: { name: { code: 'template-name-taken' } } })
    expect((await save({ ...typed, kind: 'call' })).ok).toBe(true)
    const other = await newTemplate(keel.here)
    const renamed = { ...typed, templateId: other.id, revision: other.revision }
    expect(await save(renamed)).toMatchObject({ fields: { name: { code: 'template-name-taken' } } })
  })

  it('names the placeholder that nobody can fill in', async () => {
    const values = { placeholder: '{patient name}' }
    expect(await save({ ...newTyped(), words: 'Dear {patient name}, {tier}' })).toMatchObject({
      fields: { words: { code: 'placeholder-unknown', values } },
    })
  })

  it('are so many and no more, and what is archived does not count', async () => {
    const { there } = keel
    for (let n = 0; n < mostTemplates; n += 1) await newTemplate(there)
    const more = newTyped()
    expect(await saveTemplate(there.lead, more, start)).toEqual({ ok: false, code: 'templates-full' })
    const [first] = (await templatesOf(there)).offered
    must(await archiveTemplate(there.lead, { templateId: first?.id }, start))
    expect((await saveTemplate(there.lead, more, start)).ok).toBe(true)
  })
})
