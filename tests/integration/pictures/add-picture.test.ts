import { beforeEach, describe, expect, it } from 'vitest'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, begun, drawn, look, savePart, written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { plainPhoto } from '@/tests/support/photo'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let bytes: Uint8Array
let count = 0

beforeEach(async () => {
  count += 1
  bytes = await plainPhoto({ width: 40 + count })
    .png()
    .toBuffer()
})

const add = (clinic = keel.here) => addPicture(clinic.lead, { bytes }, start)
const rows = async () => Number((await keel.asOwner('SELECT count(*) FROM own_picture'))[0]?.['count'])

describe('addPicture', () => {
  refusesOthers(keel, {
    operation: addPicture,
    action: 'draft.write',
    input: () => ({ bytes }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('keeps it once, however often and from wherever it comes', async () => {
    const before = await rows()
    const { value, audit } = await keel.recorded(() => add())
    const { id } = must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.picture-added', picture: id }])
    const again = await keel.recorded(() => Promise.all([add(), add(), add()]))
    expect(again.value.map((each) => must(each).id)).toEqual([id, id, id])
    expect(again.audit).toEqual([])
    expect(await rows()).toBe(before + 1)
  })

  it('keeps one of two that come at the same moment', async () => {
    const before = await rows()
    const { value, audit } = await keel.recorded(() => Promise.all([add(), add()]))
    expect(new Set(value.map((each) => must(each).id)).size).toBe(1)
    expect(audit).toHaveLength(1)
    expect(await rows()).toBe(before + 1)
  })

  it('keeps nothing of what is no picture', async () => {
    const before = await rows()
    const svg = new TextEncoder().encode('<svg/>')
    expect(await addPicture(keel.here.lead, { bytes: svg }, start)).toEqual({ ok: false, code: 'picture-not-known' })
    expect(await rows()).toBe(before)
  })

  it('is known to the drafts of its own clinic alone', async () => {
    const { id } = must(await add())
    expect((await look(keel.here.lead, await begun(keel.here.lead))).blocks.own).toContain(id)
    expect((await look(keel.there.lead, await begun(keel.there.lead))).blocks.own).not.toContain(id)
  })

  it('asks for words before a colleague is asked to read, unless it is only decoration', async () => {
    const { id } = must(await add())
    const handoutId = await written(keel.here, [about])
    const submit = async (text: string) => {
      must(await savePart(keel.here.lead, handoutId, { part: 'en', title: 'Ours', text }))
      return submitDraft(keel.here.lead, await drawn(keel.here.lead, handoutId), start)
    }
    const unfinished = { ok: false, code: 'draft-unfinished' }
    expect(await submit(`Our door.\n\n![](picture:${id})`)).toEqual(unfinished)
    expect(await submit(`Our door.\n\n![A door](picture:${id.replace('own-', 'own-0')})`)).toEqual(unfinished)
    expect(await submit(`Our door.\n\n![A door](picture:${id})`)).toMatchObject({ ok: true })
    expect(await submit(`Our door.\n\n[[decoration: ${id}]]`)).toMatchObject({ ok: true })
  })
})
