import { describe, expect, it } from 'vitest'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const view = async (staffId: string) => must(await viewColleague(keel.here.lead, { staffId }, start))

describe('viewColleague', () => {
  refusesOthers(keel, {
    operation: viewColleague,
    action: 'staff.list',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: ['lead'],
  })

  it('says who it is, and whether the clinic could do without them', async () => {
    const { colleague, lead } = keel.here
    expect(await view(colleague.staffId)).toMatchObject({
      ...{ name: colleague.name, role: 'clinician', standing: 'working', isMe: false, isLastLead: false },
    })
    expect(await view(lead.staffId)).toMatchObject({ isMe: true, isLastLead: true })
  })
})
