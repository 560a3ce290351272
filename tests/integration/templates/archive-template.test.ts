import { beforeEach, describe, expect, it } from 'vitest'
import { archiveTemplate } from '@/lib/operations/templates/archive-template'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newTemplate, templatesOf } from '@/tests/support/template'

const keel = testKeel()
let templateId: string
beforeEach(async () => {
  templateId = (await newTemplate(keel.here)).id
})
const input = () => ({ templateId })

describe('archiveTemplate', () => {
  refusesOthers(keel, { operation: archiveTemplate, action: 'template.arrange', input, roles: ['lead'] })

  it('is offered on no case any more, and archived once', async () => {
    const archive = () => archiveTemplate(keel.here.lead, input(), start)
    const { audit } = await keel.recorded(() => Promise.all([archive(), archive()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'template.archived', templateId }])
    const { offered, archived } = await templatesOf(keel.here)
    expect([offered, archived].map((some) => some.some(({ id }) => id === templateId))).toEqual([false, true])
    const { caseId } = await newCase(keel, keel.here)
    expect((await look(keel.here, caseId)).templates.map(({ id }) => id)).not.toContain(templateId)
  })
})
