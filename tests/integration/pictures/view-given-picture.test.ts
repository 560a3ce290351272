import { beforeEach, describe, expect, it } from 'vitest'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { viewGivenPicture } from '@/lib/operations/pictures/view-given-picture'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { plainPhoto } from '@/tests/support/photo'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let assignmentId: string
let english: string
let spanish: string

const added = async (color: string) => {
  const bytes = await plainPhoto({ color }).png().toBuffer()
  return must(await addPicture(keel.here.lead, { bytes }, start)).id
}

beforeEach(async () => {
  english = await added('#112233')
  spanish = await added('#445566')
  const handout = await published(keel.here, [
    { part: 'en', title: 'Door', text: `Our door.\n\n![A door](picture:${english})` },
    { part: 'es', title: 'Puerta', text: `Nuestra puerta.\n\n![Una puerta](picture:${spanish})` },
    about,
  ])
  subject = await newCase(keel, keel.here)
  const sending = { caseId: subject.caseId, handouts: [handout], personalLine: '', thoughtOf: false }
  must(await assignHandouts(keel.here.lead, sending, start))
  assignmentId = (await look(keel.here, subject.caseId)).handouts.find((each) => each.handout === handout)?.id ?? ''
})

const input = () => ({ assignmentId, picture: english })
const ask = (more: Partial<ReturnType<typeof input>> = {}) =>
  viewGivenPicture(subject.patient, { ...input(), ...more }, start)
const notThere = { ok: false, code: 'not-found' }

describe('viewGivenPicture', () => {
  refusesOthers(keel, { operation: viewGivenPicture, action: 'handout.read', input, roles: [] })

  it('shows what the handout shows, in each language', async () => {
    const [one, other] = [must(await ask()), must(await ask({ picture: spanish }))]
    expect(one.bytes).not.toEqual(other.bytes)
  })

  it('shows no other picture of the clinic, and none under another handout', async () => {
    expect(await ask({ picture: await added('#778899') })).toEqual(notThere)
    const others = (await look(keel.here, subject.caseId)).handouts.filter(({ id }) => id !== assignmentId)
    expect(others).not.toEqual([])
    for (const { id } of others) expect(await ask({ assignmentId: id })).toEqual(notThere)
  })

  it('is gone with a handout that was taken back', async () => {
    await keel.asOwner('UPDATE assignment SET taken_back_at = now(), taken_back_by = $2 WHERE id = $1', [
      assignmentId,
      keel.here.lead.staffId,
    ])
    expect(await ask()).toEqual(notThere)
  })
})
