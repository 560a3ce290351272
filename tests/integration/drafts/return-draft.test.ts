import { beforeEach, describe, expect, it } from 'vitest'
import { returnDraft } from '@/lib/operations/drafts/return-draft'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { asked, drawn, look, written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { keptWords } from '@/tests/support/words'

const keel = testKeel()
let handoutId: string
let revision: number

beforeEach(async () => {
  handoutId = await asked(keel.here)
  revision = (await drawn(keel.here.lead, handoutId)).revision
})

const input = () => ({ handoutId, revision, words: 'Say how often.' })

describe('returnDraft', () => {
  refusesOthers(keel, { operation: returnDraft, action: 'draft.publish', input, roles: ['clinician', 'lead'] })

  it('gives it back with what has to change, which is not in the audit log', async () => {
    const { value, audit } = await keel.recorded(() => returnDraft(keel.here.clinician, input(), start))
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.returned', handoutId }])
    const draft = await look(keel.here.lead, handoutId)
    expect(draft.asked).toBeNull()
    expect(draft.events[0]).toMatchObject({ by: keel.here.clinician.name, event: { words: 'Say how often.' } })
  })

  it.each(keptWords)('keeps %s in what has to change', async (_, words) => {
    must(await returnDraft(keel.here.clinician, { ...input(), words }, start))
    expect((await look(keel.here.lead, handoutId)).events[0]).toMatchObject({ event: { words } })
  })

  it('wants words, and something that was asked for', async () => {
    const silent = await returnDraft(keel.here.clinician, { ...input(), words: ' ' }, start)
    expect(silent).toMatchObject({ fields: { words: { code: 'return-needs-words' } } })
    const unasked = await written(keel.here)
    const drawnNow = { ...(await drawn(keel.here.lead, unasked)), words: 'Say how often.' }
    expect(await returnDraft(keel.here.clinician, drawnNow, start)).toEqual({ ok: false, code: 'draft-not-asked' })
  })
})
