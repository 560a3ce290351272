import { describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { dropDraft } from '@/lib/operations/drafts/drop-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { begun, drawn, look, published, savePart, spanish, english, about } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const begin = (of: string) => beginDraft(keel.here.lead, { of }, start)

describe('beginDraft', () => {
  refusesOthers(keel, {
    operation: beginDraft,
    action: 'draft.write',
    input: () => ({ of: '' }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('begins with nothing', async () => {
    const { value, audit } = await keel.recorded(() => begin(''))
    const { handoutId } = must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.begun', handoutId }])
    expect(await look(keel.here.lead, handoutId)).toMatchObject({ name: '', adapts: null, words: { text: '' } })
  })

  it('makes one of Keel’s, in every language, ready to be published', async () => {
    const handoutId = await begun(keel.here.lead, 'h8')
    const draft = await look(keel.here.lead, handoutId, 'es')
    expect(draft).toMatchObject({ lacks: [], missing: [], adapts: { id: 'h8', madeFrom: findHandout('h8')?.version } })
    expect(draft.words.text).toContain('[[help]]')
    expect(draft.read?.body).toBe(findHandout('h8')?.words.es.body)
  })

  it('hands back what a colleague has begun of it, also at the same moment, until it is let go', async () => {
    const both = (await Promise.all([begin('h9'), begin('h9')])).map(must)
    const [first] = both
    expect(both).toEqual([first, first])
    const handoutId = first?.handoutId ?? ''
    must(await dropDraft(keel.here.lead, await drawn(keel.here.lead, handoutId), start))
    expect(await begun(keel.here.lead, 'h9')).not.toBe(handoutId)
  })

  it('leaves alone what Keel gives by itself', async () => {
    for (const of of ['h1', 'h2', 'h3']) expect(await begin(of)).toEqual({ ok: false, code: 'handout-given-by-itself' })
  })

  it('goes on from what is published', async () => {
    const handoutId = await published(keel.here, [english, spanish, about])
    expect(await begun(keel.here.lead, handoutId)).toBe(handoutId)
    const draft = await look(keel.here.lead, handoutId, 'es')
    expect(draft).toMatchObject({ version: 1, lacks: [], about: { askedFor: 'hop saltar', sources: 'Our own' } })
    const [words = '', asks = ''] = spanish.text.split(/\n\n(?=\[\[)/)
    expect(draft.words).toMatchObject({
      title: 'Saltar',
      // Published without a heading above its question: it leads to the whole text.
      text: `${words}\n\n[[help]]\n\n${asks.replace('[[end]]', '>\n[[end]]')}`,
    })
  })

  it('goes on saying that Keel’s was changed, until a next version is published', async () => {
    const handoutId = await published(keel.here)
    await keel.asOwner(`UPDATE own_handout SET adapts = 'h11', adapts_version = 1 WHERE id = $1`, [handoutId])
    const { version } = findHandout('h11') ?? {}
    const shown = async () => must(await viewHandout(keel.here.clinician, { handout: handoutId }, start)).keelsIsNow
    await begun(keel.here.lead, handoutId)
    expect(await look(keel.here.lead, handoutId)).toMatchObject({ adapts: { version, madeFrom: 1 } })
    expect(await shown()).toBe(version)
    must(await dropDraft(keel.here.lead, await drawn(keel.here.lead, handoutId), start))
    expect(await shown()).toBe(version)
    await begun(keel.here.lead, handoutId)
    must(await savePart(keel.here.lead, handoutId, { ...english, title: 'Hopping again' }))
    must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, handoutId), start))
    // Half past eleven in the evening at the clinic, and the next day already by UTC.
    must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, handoutId), at(14.5 * 60)))
    expect(must(await viewHandout(keel.here.clinician, { handout: handoutId }, start))).toMatchObject({
      ...{ version: 2, keelsIsNow: null, reviewedOn: '2026-11-23' },
    })
  })

  it.each(['h99', '__proto__', '\0'])('knows no %j', async (of) => {
    expect(await begin(of)).toEqual({ ok: false, code: 'not-found' })
  })

  it('knows nothing of another clinic’s', async () => {
    const theirs = await published(keel.there)
    expect(await begin(theirs)).toEqual({ ok: false, code: 'not-found' })
  })
})
