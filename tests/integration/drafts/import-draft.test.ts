import { describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { dropDraft } from '@/lib/operations/drafts/drop-draft'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { exportHandout } from '@/lib/operations/handouts/export-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, english, look, published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const file = '---\nabout: How to hop\n---\n<!-- en -->\n# Hop\n\nHop now.\n'
const bring = (text: string | Uint8Array) =>
  importDraft(keel.here.lead, { bytes: typeof text === 'string' ? Buffer.from(text) : text }, start)

describe('importDraft', () => {
  refusesOthers(keel, {
    operation: importDraft,
    action: 'draft.write',
    input: () => ({ bytes: Buffer.from(file) }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('becomes a draft, which nobody is sent before it is read', async () => {
    const { value, audit } = await keel.recorded(() => bring(file))
    const { handoutId } = must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.begun', handoutId }])
    expect(await look(keel.here.lead, handoutId)).toMatchObject({
      name: 'Hop',
      version: 0,
      about: { about: 'How to hop' },
    })
  })

  it('takes the place of Keel’s where it is free; where it is not, it would come without what speaks against it', async () => {
    const { text } = must(await exportHandout(keel.here.lead, { handout: 'h7' }, start))
    const { handoutId } = must(await bring(text))
    expect((await look(keel.here.lead, handoutId)).adapts).toMatchObject({ id: 'h7' })
    const contents = await keel.contents()
    const what = findHandout('h7')?.words.en.title
    expect(await bring(text)).toEqual({ ok: false, code: 'file-place-taken', values: { what } })
    expect(await keel.contents()).toEqual(contents)
    const { revision } = await look(keel.here.lead, handoutId)
    must(await dropDraft(keel.here.lead, { handoutId, revision }, start))
    expect((await look(keel.here.lead, must(await bring(text)).handoutId)).adapts).toMatchObject({ id: 'h7' })
  })

  it('hangs on what it hung on where it comes from', async () => {
    const hangsOn = { suggestedFor: ['asks-lifting', 'lifts-at-work'], cautionedFor: ['is-pregnant'] }
    const handout = await published(keel.here, [english, { ...about, ...hangsOn }])
    const { text } = must(await exportHandout(keel.here.lead, { handout }, start))
    expect((await look(keel.here.lead, must(await bring(text)).handoutId)).about).toMatchObject(hangsOn)
    expect(await bring(text.replace('lifts-at-work', 'full-moon'))).toEqual({
      ...{ ok: false, code: 'file-occasion-unknown', values: { what: 'full-moon' } },
    })
  })

  it('does not take the place of what Keel gives by itself', async () => {
    const { text } = must(await exportHandout(keel.here.lead, { handout: 'h2' }, start))
    expect((await look(keel.here.lead, must(await bring(text)).handoutId)).adapts).toBeNull()
  })

  it.each<string | Uint8Array>([
    new Uint8Array([0xff, 0xfe]),
    '',
    'x',
    '---\nabout: &a [*a, *a]\n---\n<!-- en -->\n# Hop\n',
  ])('refuses %j, and keeps nothing', async (text) => {
    const contents = await keel.contents()
    const result = await bring(text)
    expect(result.ok ? 'ok' : result.code).toMatch(/^file-/)
    expect(await keel.contents()).toEqual(contents)
  })
})
