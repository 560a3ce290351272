import { beforeEach, describe, expect, it } from 'vitest'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, asked, begun, drawn, english, look, published, savePart, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { look as lookAtCase, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let handoutId: string
let revision: number

beforeEach(async () => {
  handoutId = await asked(keel.here, [english, spanish, about])
  revision = (await drawn(keel.here.lead, handoutId)).revision
})

const input = () => ({ handoutId, revision })
const publish = () => publishDraft(keel.here.clinician, input(), start)
const rows = async (clinic = keel.here) => must(await listHandouts(clinic.clinician, { search: '' }, start)).rows

describe('publishDraft', () => {
  refusesOthers(keel, { operation: publishDraft, action: 'draft.publish', input, roles: ['clinician', 'lead'] })

  it('is in the library from then on, in both languages, with the box when to get help', async () => {
    const { audit } = await keel.recorded(publish)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.published', handoutId, version: 1 }])
    expect((await rows()).at(-1)).toMatchObject({
      id: handoutId,
      title: 'Hopping',
      isOwn: true,
      version: 1,
      missing: [],
    })
    expect((await rows(keel.there)).map(({ id }) => id)).not.toContain(handoutId)
    const shown = must(await viewHandout(keel.here.clinician, { handout: handoutId, locale: 'es' }, start))
    expect(shown).toMatchObject({
      title: 'Saltar',
      locale: 'es',
      languages: ['en', 'es'],
      teachBack: { ask: 'What now?' },
    })
    expect(shown.body).toContain('urgencias')
    expect(shown.events.map(({ event }) => event.type)).toEqual(['published', 'asked', 'begun'])
  })

  it('is for a second person: nobody publishes what they wrote', async () => {
    expect(await publishDraft(keel.here.lead, input(), start)).toEqual({ ok: false, code: 'second-person-needed' })
  })

  it('publishes once, and never what was changed after it was read', async () => {
    const both = await Promise.all([publish(), publishDraft(keel.here.colleague, input(), start)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const again = await asked(keel.here)
    const read = await drawn(keel.here.clinician, again)
    must(await savePart(keel.here.lead, again, { ...english, text: 'Hop less.' }))
    expect(await publishDraft(keel.here.clinician, read, start)).toEqual({ ok: false, code: 'draft-changed' })
  })

  it('takes the place of Keel’s that it was made of', async () => {
    const own = await begun(keel.here.lead, 'h6')
    must(await savePart(keel.here.lead, own, { ...english, title: 'Heat here', text: 'Warm it.' }))
    expect((await look(keel.here.lead, own)).lacks).toMatchObject([{ part: 'es', kind: 'question-differs' }])
  })

  it('is suggested with its reason where it hangs on something, and is thought of first where that speaks against it', async () => {
    const hangsOn = { suggestedFor: ['seen-soon', 'desk-work'], cautionedFor: ['seen-soon', 'is-pregnant'] }
    const own = await published(keel.here, [english, { ...about, ...hangsOn }])
    const { caseId } = await newCase(keel, keel.here)
    const { library, tier } = await lookAtCase(keel.here, caseId)
    expect(tier).toBe('SOON')
    const suggested = library.filter(({ suggestedBecause }) => suggestedBecause !== null)
    expect(suggested.at(-1)).toMatchObject({
      ...{ id: own, suggestedBecause: 'Is to be seen soon', cautions: ['Is to be seen soon'] },
    })
    const giving = { caseId, handouts: [own], personalLine: '' }
    expect(await assignHandouts(keel.here.clinician, { ...giving, thoughtOf: false }, start)).toMatchObject({
      fields: { thoughtOf: {} },
    })
    must(
      await assignHandouts(
        keel.here.clinician,
        { ...giving, shown: { [own]: ['Is to be seen soon'] }, thoughtOf: true },
        start,
      ),
    )
  })
})
