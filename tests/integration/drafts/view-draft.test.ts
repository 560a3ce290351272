import { beforeEach, describe, expect, it } from 'vitest'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { begun, english, look, published, savePart, spanish, written } from '@/tests/support/draft'
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

  it('shows another language beside, and says where it was changed since it was translated', async () => {
    const beside = async (locale: 'en' | 'es') => (await look(keel.here.lead, handoutId, locale)).beside
    expect(await beside('en')).toBeNull()
    expect(await beside('es')).toEqual({ locale: 'en', title: english.title, text: english.text, isNewer: false })
    must(await savePart(keel.here.lead, handoutId, spanish, at(1)))
    expect([await beside('en'), await beside('es')]).toMatchObject([
      { locale: 'es', isNewer: false },
      { isNewer: false },
    ])
    must(await savePart(keel.here.lead, handoutId, { ...english, text: `${english.text}\n\nRest.` }, at(2)))
    expect([await beside('en'), await beside('es')]).toMatchObject([{ isNewer: false }, { isNewer: true }])
  })

  const compared = async (id: string) =>
    must(await viewDraft(keel.here.clinician, { handoutId: id, isCompared: true }, start)).changes

  it('says word by word what it changes of the last version, or of Keel’s own', async () => {
    expect(await compared(handoutId)).toBeNull()
    const adapted = await begun(keel.here.lead, 'h8')
    expect(await compared(adapted)).toMatchObject({ since: 'keels', languages: [{ changes: [] }, { changes: [] }] })
    const own = await published(keel.here)
    await begun(keel.here.lead, own)
    const { text } = (await look(keel.here.lead, own)).words
    must(await savePart(keel.here.lead, own, { ...english, text: text.replace('Hop now', 'Hop twice now') }))
    const changes = await compared(own)
    expect(changes).toMatchObject({ since: 'own', version: 1 })
    const [first] = changes?.languages ?? []
    expect(first?.changes.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'twice ' }])
    expect(first?.changes.map(({ text }) => text).join('')).toContain('1. Hop twice now.')
  })
})
