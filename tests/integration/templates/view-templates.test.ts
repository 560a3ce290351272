import { describe, expect, it } from 'vitest'
import { viewTemplates } from '@/lib/operations/templates/view-templates'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newTemplate, newTyped, templatesOf } from '@/tests/support/template'

const keel = testKeel()

describe('viewTemplates', () => {
  refusesOthers(keel, {
    operation: viewTemplates,
    action: 'template.arrange',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('lists them by name, as people sort names, each clinic its own', async () => {
    for (const name of ['zebra', 'Élan', 'Apple', 'eland']) await newTemplate(keel.here, { ...newTyped(), name })
    expect((await templatesOf(keel.here)).offered.map(({ name }) => name)).toEqual(['Apple', 'Élan', 'eland', 'zebra'])
    expect((await templatesOf(keel.there)).offered).toEqual([])
  })
})
