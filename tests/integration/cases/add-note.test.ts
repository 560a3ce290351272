import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { closeCase } from '@/lib/operations/cases/close-case'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badWords, keptWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (words: unknown = 'Called at noon.') => ({ caseId: subject.caseId, words })
const note = (words: unknown) => addNote(keel.here.clinician, input(words), start)

describe('addNote', () => {
  refusesOthers(keel, { operation: addNote, action: 'case.note', input, roles: ['clinician', 'lead'] })

  it('keeps the words in the timeline, and only their id in the audit log', async () => {
    const { value, audit, timeline } = await keel.recorded(() => note('Called at noon.'))
    expect(value).toEqual({ ok: true, value: null })
    expect(timeline).toMatchObject([{ actorId: keel.here.clinician.staffId, event: { type: 'noted' } }])
    expect(audit.map(({ event }) => event.type)).toEqual(['case.noted'])
    expect(JSON.stringify(audit)).not.toContain('noon')
    expect((await look(keel.here, subject.caseId)).timeline.at(-1)).toMatchObject({
      by: { kind: 'staff', name: keel.here.clinician.name },
      event: { words: 'Called at noon.' },
    })
  })

  it('keeps both of two that are written at once, and each of two colleagues who say the same', async () => {
    const notes = [note('One.'), addNote(keel.here.colleague, input('Two.'), start)]
    const { timeline } = await keel.recorded(() => Promise.all(notes))
    expect(timeline.map(({ event }) => ('words' in event ? event.words : '')).sort()).toEqual(['One.', 'Two.'])
    const alike = [note('Same.'), addNote(keel.here.colleague, input('Same.'), start)]
    expect((await keel.recorded(() => Promise.all(alike))).timeline).toHaveLength(2)
  })

  it('is still possible on a closed case, says that it came after, and changes nothing of what was there', async () => {
    must(await closeCase(keel.here.lead, { ...input('As agreed.'), revision: 0, outcome: 'seen' }, start))
    const before = await look(keel.here, subject.caseId)
    const { timeline } = await keel.recorded(() => note('Rang back: better.'))
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'noted', words: 'Rang back: better.', isAddendum: true },
    ])
    const after = await look(keel.here, subject.caseId)
    expect(after.timeline.slice(0, -1)).toEqual(before.timeline)
    expect(after.standing).toEqual(before.standing)
  })

  it('finds no case that is not there', async () => {
    const caseId = keel.here.lead.staffId
    expect(await addNote(keel.here.lead, { caseId, words: 'x' }, start)).toEqual({ ok: false, code: 'not-found' })
  })

  it.each<readonly [string, string]>([...keptWords, ['4,000 characters', 'x'.repeat(4000)]])(
    'keeps %s as it was typed',
    async (_what, words) => {
      const { value, timeline } = await keel.recorded(() => note(words))
      expect(value.ok).toBe(true)
      expect(timeline[0]?.event).toEqual({ type: 'noted', words })
    },
  )

  it.each<readonly [string, unknown]>([...badWords, ['nothing', ''], ['only spaces', ' \n\t ']])(
    'refuses %s beside its field and stores nothing',
    async (_what, words) => {
      const contents = await keel.contents()
      const result = await note(words)
      expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { words: {} } })
      expect(await keel.contents()).toEqual(contents)
    },
  )
})
