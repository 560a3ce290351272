import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { givenByItself } from '@/lib/content/handouts/library'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { exportHandout } from '@/lib/operations/handouts/export-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, english, look, published, spanish, written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const saved = async (handout: string, isDraft = false) =>
  must(await exportHandout(keel.here.lead, { handout, isDraft }, start))

describe('exportHandout', () => {
  let own: string
  refusesOthers(keel, {
    operation: exportHandout,
    action: 'draft.view',
    input: () => ({ handout: 'h8' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('holds all that a draft is made of, and nothing is lost on the way to another clinic', async () => {
    own = await written(keel.here, [english, spanish, about])
    const { title, text, zip } = await saved(own, true)
    expect({ title, zip }).toEqual({ title: 'Hopping', zip: null })
    const { handoutId } = must(await importDraft(keel.there.lead, { bytes: Buffer.from(text) }, start))
    const theirs = await look(keel.there.lead, handoutId, 'es')
    expect(theirs).toMatchObject({ words: { title: spanish.title, text: spanish.text }, lacks: [] })
    expect(theirs.about).toMatchObject({ about: about.about, askedFor: about.askedFor, sources: about.sources })
  })

  it('goes to another clinic with all that the editor takes, and without a language that was emptied again', async () => {
    const sources = `${'x'.repeat(900)}\n${Array.from({ length: 400 }, () => 'NICE').join('\n')}`
    const emptied = { part: 'es', title: '', text: '' } as const
    own = await written(keel.here, [english, spanish, emptied, { ...about, sources }])
    const { text } = await saved(own, true)
    const { handoutId } = must(await importDraft(keel.there.lead, { bytes: Buffer.from(text) }, start))
    expect((await look(keel.there.lead, handoutId)).about).toMatchObject({ sources })
    expect((await look(keel.there.lead, handoutId, 'es')).words).toMatchObject({ title: '', text: '' })
  })

  it('is the text that was published, not the one that is being written', async () => {
    own = await published(keel.here)
    expect((await saved(own)).text).toContain('Hop now.')
    expect(await exportHandout(keel.here.lead, { handout: own, isDraft: true }, start)).toMatchObject({
      code: 'not-found',
    })
    expect(await exportHandout(keel.there.lead, { handout: own }, start)).toMatchObject({ code: 'not-found' })
  })

  const back = async (handout: string) => {
    const { text } = await saved(handout)
    const { handoutId } = must(await importDraft(keel.there.lead, { bytes: Buffer.from(text) }, start))
    const { read } = await look(keel.there.lead, handoutId, 'es')
    const went = backPain.handouts.find((each) => each.handout === handout)?.words.es.body.trim()
    return [read?.body ?? '', went ?? ''] as const
  }
  const ids = backPain.handouts.map(({ handout }) => handout)

  it.each(ids.filter((id) => !givenByItself.includes(id)))('%s of Keel’s comes back as it went', async (handout) => {
    const [body, went] = await back(handout)
    expect(body).toBe(went)
  })

  it.each(givenByItself)(
    '%s, which Keel gives by itself, comes back with the box of when to get help',
    async (handout) => {
      const [body, went] = await back(handout)
      expect(body.startsWith(went)).toBe(true)
      const box = blocksOf('es')
        .help.split('\n')
        .filter((line) => line.trim() !== '')
      expect(box.filter((line) => !body.includes(line))).toEqual([])
    },
  )
})
