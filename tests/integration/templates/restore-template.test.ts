import { beforeEach, describe, expect, it } from 'vitest'
import type { Template } from '@/lib/cases/template'
import { archiveTemplate } from '@/lib/operations/templates/archive-template'
import { restoreTemplate } from '@/lib/operations/templates/restore-template'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newTemplate, newTyped, templatesOf } from '@/tests/support/template'

const keel = testKeel()
let template: Template
beforeEach(async () => {
  template = await newTemplate(keel.here)
  must(await archiveTemplate(keel.here.lead, input(), start))
})
const input = () => ({ templateId: template.id })
const restore = () => restoreTemplate(keel.here.lead, input(), start)

describe('restoreTemplate', () => {
  refusesOthers(keel, { operation: restoreTemplate, action: 'template.arrange', input, roles: ['lead'] })

  it('is offered again, once', async () => {
    const { audit } = await keel.recorded(() => Promise.all([restore(), restore()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'template.restored', templateId: template.id }])
    expect((await templatesOf(keel.here)).offered.map(({ id }) => id)).toContain(template.id)
  })

  it('stays away while another has its name', async () => {
    await newTemplate(keel.here, { ...newTyped(), name: template.name })
    expect(await restore()).toEqual({ ok: false, code: 'template-name-taken' })
  })
})
