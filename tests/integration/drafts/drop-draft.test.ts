import { beforeEach, describe, expect, it } from 'vitest'
import { dropDraft } from '@/lib/operations/drafts/drop-draft'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { begun, drawn, published, written } from '@/tests/support/draft'
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
const listed = async () => must(await listHandouts(keel.here.lead, { search: '' }, start))

describe('dropDraft', () => {
  refusesOthers(keel, { operation: dropDraft, action: 'draft.write', input, roles: ['lead'] })

  it('lets go what was never published', async () => {
    expect((await listed()).drafts.map(({ id }) => id)).toContain(handoutId)
    const { audit } = await keel.recorded(() => dropDraft(keel.here.lead, input(), start))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.draft-dropped', handoutId }])
    const { drafts, rows, retired } = await listed()
    expect([...drafts, ...rows, ...retired].map(({ id }) => id)).not.toContain(handoutId)
    const gone = await viewDraft(keel.here.lead, { handoutId }, start)
    expect(gone).toEqual({ ok: false, code: 'draft-gone' })
  })

  it('leaves what is published as it is', async () => {
    const own = await published(keel.here)
    await begun(keel.here.lead, own)
    must(await dropDraft(keel.here.lead, await drawn(keel.here.lead, own), start))
    expect((await listed()).rows.map(({ id }) => id)).toContain(own)
  })
})
