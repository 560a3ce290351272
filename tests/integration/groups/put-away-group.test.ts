import { beforeEach, describe, expect, it } from 'vitest'
import type { Group } from '@/lib/clinics/group'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { putAwayGroup } from '@/lib/operations/groups/put-away-group'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { giveTo, groupsAt, newGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { look, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let group: Group
beforeEach(async () => {
  group = await newGroup(keel.here, [keel.here.clinician])
})
const input = () => ({ groupId: group.id })
const putAway = () => putAwayGroup(keel.here.lead, input(), start)

describe('putAwayGroup', () => {
  refusesOthers(keel, { operation: putAwayGroup, action: 'group.arrange', input, roles: ['lead'] })

  it('is offered no more, and put away once', async () => {
    const { audit } = await keel.recorded(() => Promise.all([putAway(), putAway()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'group.put-away', groupId: group.id }])
    const { standing, putAway: kept } = await groupsAt(keel.here)
    expect([standing, kept].map((some) => some.some(({ id }) => id === group.id))).toEqual([false, true])
    const { caseId } = await newCase(keel, keel.here)
    expect((await look(keel.here, caseId)).giving.groups.map(({ id }) => id)).not.toContain(group.id)
    expect(await giveTo(keel.here, group, caseId)).toMatchObject({ fields: { toId: { code: 'choose-from-list' } } })
  })

  it('leaves its cases to anybody: they say that it was put away, and are in nobody’s list of groups', async () => {
    const { caseId } = await newCase(keel, keel.here)
    must(await giveTo(keel.here, group, caseId))
    must(await putAway())
    expect((await look(keel.here, caseId)).standing).toMatchObject({
      ...{ state: 'open', owner: null },
      group: { name: group.name, standing: 'put-away' },
    })
    const list = async (filter: string) => must(await listWorklist(keel.here.clinician, { filter }, start)).rows
    const row = (await list('unclaimed')).find(({ id }) => id === caseId)
    expect(row?.group).toEqual({ name: group.name, standing: 'put-away', isMine: false })
    expect((await list('groups')).map(({ id }) => id)).not.toContain(caseId)
  })
})
