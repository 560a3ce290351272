import { beforeEach, describe, expect, it } from 'vitest'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { begun, drawn, english, look, savePart, written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let handoutId: string
let revision: number

beforeEach(async () => {
  handoutId = await written(keel.here)
  revision = (await drawn(keel.here.lead, handoutId)).revision
})

const input = () => ({ handoutId, revision })

describe('submitDraft', () => {
  refusesOthers(keel, { operation: submitDraft, action: 'draft.write', input, roles: ['lead'] })

  it('asks a colleague to read it, and says so', async () => {
    const { audit } = await keel.recorded(() => submitDraft(keel.here.lead, input(), start))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.reading-asked', handoutId }])
    const seen = await look(keel.here.clinician, handoutId)
    expect(seen).toMatchObject({ asked: { by: keel.here.lead.name }, mayPublish: true, mayWrite: false })
    expect((await look(keel.here.lead, handoutId)).mayPublish).toBe(false)
    expect(seen.events.map(({ event }) => event.type)).toEqual(['asked', 'begun'])
  })

  it('asks nobody to read what is unfinished, or what changed since it was looked at', async () => {
    const empty = await begun(keel.here.lead)
    const unfinished = await submitDraft(keel.here.lead, await drawn(keel.here.lead, empty), start)
    expect(unfinished).toEqual({ ok: false, code: 'draft-unfinished' })
    must(await savePart(keel.here.lead, handoutId, { ...english, text: 'Hop less.' }))
    expect(await submitDraft(keel.here.lead, input(), start)).toEqual({ ok: false, code: 'draft-changed' })
  })
})
