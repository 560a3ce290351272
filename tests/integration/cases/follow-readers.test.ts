import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { followReaders } from '@/lib/operations/cases/follow-readers'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewCase } from '@/lib/operations/cases/view-case'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = () => ({ caseId: subject.caseId })
const read = (who: 'clinician' | 'colleague' | 'lead', minutes: number) =>
  followReaders(keel.here[who], input(), at(minutes))
const seconds = (count: number) => count / 60

describe('followReaders', () => {
  refusesOthers(keel, { operation: followReaders, action: 'case.view', input, roles: ['clinician', 'lead'] })

  it('tells who else has the case open and since when, and nothing of oneself', async () => {
    expect(must(await read('clinician', 0)).readers).toEqual([])
    must(await read('clinician', seconds(20)))
    const others = must(await read('colleague', seconds(30))).readers
    expect(others).toEqual([{ name: keel.here.clinician.name, since: at(0).now() }])
    expect(must(await read('clinician', seconds(40))).readers).toEqual([
      { name: keel.here.colleague.name, since: at(seconds(30)).now() },
    ])
  })

  it('forgets whoever was not heard of for 45 seconds, and then counts anew', async () => {
    must(await read('clinician', 0))
    expect(must(await read('colleague', seconds(45))).readers).toHaveLength(1)
    expect(must(await read('colleague', seconds(46))).readers).toEqual([])
    must(await read('clinician', 5))
    expect(must(await read('colleague', 5)).readers).toEqual([{ name: keel.here.clinician.name, since: at(5).now() }])
  })

  it('starts when the page is opened, without any script', async () => {
    must(await viewCase(keel.here.clinician, input(), at(0)))
    const seen = must(await viewCase(keel.here.colleague, input(), at(seconds(10))))
    expect(seen.readers).toEqual([{ name: keel.here.clinician.name, since: at(0).now() }])
  })

  it('says when the page shows what the case is no more: claimed, called', async () => {
    const { drawn } = must(await viewCase(keel.here.clinician, input(), at(0)))
    expect(must(await read('clinician', 0)).drawn).toBe(drawn)
    must(await claimCase(keel.here.colleague, input(), at(1)))
    const claimed = must(await read('clinician', 1)).drawn
    must(await logCall(keel.here.colleague, { ...input(), result: 'not-reached', words: '' }, at(2)))
    expect(new Set([drawn, claimed, must(await read('clinician', 2)).drawn]).size).toBe(3)
  })

  it('says so too of a colleague’s note and of what the patient says, which change nothing else of the case', async () => {
    subject = await newAlert(keel, keel.here)
    const { drawn } = must(await viewCase(keel.here.clinician, input(), at(0)))
    must(await addNote(keel.here.colleague, { ...input(), words: 'She called the desk.' }, at(1)))
    const noted = must(await read('clinician', 1)).drawn
    const { patient, intakeId } = subject
    must(await replyToEmergency(patient, { intakeId, advice: 'emergency-department', reply: 'going' }, at(2)))
    expect(new Set([drawn, noted, must(await read('clinician', 2)).drawn]).size).toBe(3)
    const { drawn: anew } = must(await viewCase(keel.here.clinician, input(), at(3)))
    expect(must(await read('clinician', 3)).drawn).toBe(anew)
  })

  it('records nothing, and keeps nobody from anything', async () => {
    const { value, audit, timeline } = await keel.recorded(() => read('clinician', 0))
    expect([value.ok, audit, timeline]).toEqual([true, [], []])
    must(await read('colleague', 0))
    expect((await claimCase(keel.here.lead, input(), at(0))).ok).toBe(true)
  })

  it('keeps one row a person, and the earlier start of two pings at once', async () => {
    const pings = [read('clinician', 1), read('clinician', 0), read('clinician', 0.5)]
    expect((await Promise.all(pings)).every(({ ok }) => ok)).toBe(true)
    const rows = await keel.asOwner('SELECT since <= seen_at AS fits FROM case_reader WHERE case_id = $1', [
      subject.caseId,
    ])
    expect(rows).toEqual([{ fits: true }])
  })
})
