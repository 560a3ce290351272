import { beforeEach, describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, begun, drawn, look as lookAtDraft, savePart } from '@/tests/support/draft'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let assignmentId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  assignmentId = await firstHandout(subject)
})

const input = () => ({ assignmentId })
const read = () => readHandout(subject.patient, input(), start)

describe('readHandout', () => {
  refusesOthers(keel, { operation: readHandout, action: 'handout.read', input, roles: [] })

  it('shows it, and says nothing about having been read', async () => {
    const contents = await keel.contents()
    expect(must(await read())).toMatchObject({
      version: findHandout('h2')?.version,
      locale: 'en',
      from: null,
      personalLine: '',
      confirmedAt: null,
    })
    expect(new URL(must(await read()).address).pathname).toBe(`/my/handouts/${assignmentId}`)
    expect(await keel.contents()).toEqual(contents)
  })

  it('shows who sent it, with the line', async () => {
    const sending = { caseId: subject.caseId, handouts: ['h4'], personalLine: 'A short walk.', thoughtOf: false }
    must(await assignHandouts(keel.here.lead, sending, start))
    const made = (await look(keel.here, subject.caseId)).handouts.find(({ handout }) => handout === 'h4')
    assignmentId = made?.id ?? ''
    expect(must(await read())).toMatchObject({ from: keel.here.lead.name, personalLine: 'A short walk.' })
  })

  it('says what its words send the reader to, and where that is if they have it', async () => {
    const title = findHandout('h7')?.words.en.title
    const give = async (handouts: readonly string[]) => {
      const sending = { caseId: subject.caseId, handouts, personalLine: '', thoughtOf: true }
      must(await assignHandouts(keel.here.lead, sending, start))
      return (await look(keel.here, subject.caseId)).handouts.find(({ handout }) => handout === handouts[0])?.id ?? ''
    }
    expect(must(await read()).recommended).toEqual([])
    assignmentId = await give(['h14'])
    expect(must(await read()).recommended).toEqual([{ title, assignmentId: null }])
    const tablets = await give(['h7'])
    expect(must(await read()).recommended).toEqual([{ title, assignmentId: tablets }])
    must(await takeBackHandout(keel.here.lead, { caseId: subject.caseId, assignmentId: tablets }, start))
    expect(must(await read()).recommended).toEqual([{ title, assignmentId: null }])

    const own = await begun(keel.here.lead, 'h7')
    must(await savePart(keel.here.lead, own, about))
    const { words } = await lookAtDraft(keel.here.lead, own)
    must(await savePart(keel.here.lead, own, { part: 'en', title: 'Our tablets', text: words.text }))
    must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, own), start))
    must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, own), start))
    const inItsPlace = await give([own])
    expect(must(await read()).recommended).toEqual([{ title: 'Our tablets', assignmentId: inItsPlace }])

    const before = await begun(keel.here.lead, 'h14')
    must(await savePart(keel.here.lead, before, about))
    must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, before), start))
    must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, before), start))
    assignmentId = await give([before])
    expect(must(await read()).recommended).toEqual([{ title: 'Our tablets', assignmentId: inItsPlace }])
  })

  it('stays the version that was sent, whatever is published later', async () => {
    const before = must(await read())
    await keel.asOwner(
      `INSERT INTO handout_version SELECT clinic_id, gen_random_uuid(), handout, version + 1, locale, 'New', 'New',
         sources, reviewed_on, published_at, teach_back FROM handout_version`,
    )
    expect(must(await read())).toEqual(before)
  })
})
