import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { seeNotice } from '@/lib/operations/notices/see-notice'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let noticeId: string

beforeEach(async () => {
  const { caseId } = await newCase(keel, keel.here)
  must(await claimCase(keel.here.clinician, { caseId }, start))
  const ownerId = keel.here.clinician.staffId
  must(await takeOverCase(keel.here.lead, { caseId, ownerId }, start))
  noticeId = must(await listNotices(keel.here.clinician, {}, start)).notices.at(-1)?.id ?? ''
})

const see = (who: 'clinician' | 'colleague' = 'clinician') => seeNotice(keel.here[who], { noticeId }, at(2))

describe('seeNotice', () => {
  refusesOthers(keel, {
    operation: seeNotice,
    action: 'notice.see',
    input: () => ({ noticeId }),
    roles: ['clinician', 'lead'],
    ownedBy: () => keel.here.clinician,
  })

  it('is seen once: it is told no more, and that is recorded', async () => {
    const { value, audit } = await keel.recorded(() => see())
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'notice.seen', noticeId }])
    const { notices } = must(await listNotices(keel.here.clinician, {}, start))
    expect(notices.map(({ id }) => id)).not.toContain(noticeId)
  })

  it('changes nothing the second time, and records one of two taps at once', async () => {
    const { value, audit } = await keel.recorded(() => Promise.all([see(), see()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect(audit).toHaveLength(1)
    const contents = await keel.contents()
    expect(await see()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('is nobody else’s to have seen', async () => {
    const contents = await keel.contents()
    expect(await see('colleague')).toEqual({ ok: false, code: 'not-found' })
    expect(await keel.contents()).toEqual(contents)
  })
})
