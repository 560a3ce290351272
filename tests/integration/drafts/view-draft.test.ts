import { beforeEach, describe, expect, it } from 'vitest'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { look, written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let handoutId: string

beforeEach(async () => {
  handoutId = await written(keel.here)
})

describe('viewDraft', () => {
  refusesOthers(keel, {
    operation: viewDraft,
    action: 'draft.view',
    input: () => ({ handoutId }),
    roles: ['clinician', 'lead'],
  })

  it('shows it as a patient would read it, and what may be put in', async () => {
    const draft = await look(keel.here.clinician, handoutId)
    expect(draft.read).toMatchObject({ title: 'Hopping', teachBack: { model: 'Go now.' } })
    expect(draft.missing).toEqual(['es'])
    expect(Object.keys(draft.blocks.exercises)).toContain('knee-hug')
    expect(Object.keys(draft.pictures)).toContain('sit-at-a-desk')
  })

  it('shows nothing in a language that nobody began', async () => {
    expect(await look(keel.here.lead, handoutId, 'es')).toMatchObject({ read: null, words: { title: '', revision: 0 } })
  })
})
