import { describe, expect, it } from 'vitest'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listEscalated } from '@/lib/operations/cases/list-escalated'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { openWorklist } from '@/lib/operations/cases/open-worklist'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('openWorklist', () => {
  refusesOthers(keel, {
    operation: openWorklist,
    action: 'worklist.view',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('is the list with what stands over every page of this person, as a case is, and nothing of the lead’s for anyone else', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    await newAlert(keel, keel.here)
    must(await escalateMissed(keelItself(keel.here), {}, at(10)))
    must(await claimCase(keel.here.clinician, { caseId }, at(11)))
    must(await takeOverCase(keel.here.colleague, { caseId, ownerId: keel.here.clinician.staffId }, at(12)))
    for (const who of ['clinician', 'lead'] as const) {
      const actor = keel.here[who]
      const page = must(await openWorklist(actor, { filter: 'all' }, at(13)))
      expect(page.answer).toEqual(must(await listWorklist(actor, { filter: 'all' }, at(13))))
      expect(page.over.told).toEqual(must(await listNotices(actor, {}, at(13))))
      const missed = await listEscalated(actor, {}, at(13))
      expect(page.over.missed).toEqual(missed.ok ? missed.value : null)
      const opened = must(await viewCase(actor, { caseId }, at(13)))
      expect(opened.over).toEqual(page.over)
      expect([page.over.told?.notices.length, page.over.missed?.first.length]).toEqual(
        who === 'lead' ? [0, 1] : [1, undefined],
      )
    }
  })
})
