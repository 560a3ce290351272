import { beforeEach, describe, expect, it } from 'vitest'
import { saveDraft } from '@/lib/operations/drafts/save-draft'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, asked, begun, english, look, savePart, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { keptWords } from '@/tests/support/words'

const keel = testKeel()
let handoutId: string

beforeEach(async () => {
  handoutId = await begun(keel.here.lead)
})

const input = () => ({ handoutId, partRevision: 0, ...english })

describe('saveDraft', () => {
  refusesOthers(keel, { operation: saveDraft, action: 'draft.write', input, roles: ['lead'] })

  it('keeps a part, and writes down which', async () => {
    const { audit } = await keel.recorded(() => saveDraft(keel.here.lead, input(), start))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.draft-saved', handoutId, part: 'en' }])
    must(await savePart(keel.here.lead, handoutId, about))
    const draft = await look(keel.here.clinician, handoutId)
    expect(draft).toMatchObject({
      words: { title: 'Hopping', text: english.text, revision: 1, by: keel.here.lead.name },
      about: { about: 'How to hop', ticked: ['purpose'], reviewMonths: 12 },
      writers: [keel.here.lead.name],
    })
  })

  it('lets two leads work on two parts at once, and none overwrite the other unseen', async () => {
    const save = (part: typeof english | typeof spanish, text: string) =>
      saveDraft(keel.here.lead, { handoutId, partRevision: 0, ...part, text }, start)
    const results = await Promise.all([save(english, 'One.'), save(spanish, 'Uno.'), save(english, 'Two.')])
    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, code: 'part-changed' }])
    expect((await look(keel.here.lead, handoutId, 'es')).words.text).toBe('Uno.')
  })

  it('has to be read anew when it is changed after it was asked for', async () => {
    const waiting = await asked(keel.here)
    must(await savePart(keel.here.lead, waiting, { ...english, text: 'Hop less.' }))
    expect((await look(keel.here.lead, waiting)).asked).toBeNull()
  })

  it('says what is too long or cannot be kept, beside its field', async () => {
    const long = { ...input(), text: 'x'.repeat(200_000) }
    expect(await saveDraft(keel.here.lead, long, start)).toMatchObject({ fields: { text: { code: 'text-too-long' } } })
    const control = { ...input(), title: '\u0007' }
    expect(await saveDraft(keel.here.lead, control, start)).toMatchObject({
      fields: { title: { code: 'characters-not-allowed' } },
    })
  })

  it('takes no topic that nobody knows', async () => {
    const { revision: partRevision } = (await look(keel.here.lead, handoutId)).about
    const elsewhere = { handoutId, partRevision, ...about, topic: 'cats' }
    expect(await saveDraft(keel.here.lead, elsewhere, start)).toMatchObject({
      fields: { topic: { code: 'choose-from-list' } },
    })
  })

  it.each(keptWords)('keeps %s in every field as it was typed', async (_, words) => {
    must(await savePart(keel.here.lead, handoutId, { ...english, title: words, text: words }))
    const { revision: partRevision } = (await look(keel.here.lead, handoutId)).about
    const saving = { handoutId, partRevision, ...about }
    must(await saveDraft(keel.here.lead, { ...saving, about: words, askedFor: words, sources: words }, start))
    const draft = await look(keel.here.lead, handoutId)
    expect(draft.words).toMatchObject({ title: words, text: words })
    expect(draft.about).toMatchObject({ about: words, askedFor: words, sources: words })
  })

  it('keeps what it hangs on, from the closed list alone', async () => {
    const hangsOn = { suggestedFor: ['asks-lifting'], cautionedFor: ['numb-skin-not-ruled-out'] }
    must(await savePart(keel.here.lead, handoutId, { ...about, ...hangsOn }))
    expect((await look(keel.here.lead, handoutId)).about).toMatchObject(hangsOn)
    const saving = { handoutId, partRevision: 2, ...about }
    for (const field of ['suggestedFor', 'cautionedFor']) {
      expect(await saveDraft(keel.here.lead, { ...saving, [field]: ['full-moon'] }, start)).toMatchObject({
        fields: { [field]: { code: 'choose-from-list' } },
      })
    }
    expect((await look(keel.here.lead, handoutId)).about).toMatchObject(hangsOn)
  })
})
