import { beforeEach, describe, expect, it } from 'vitest'
import type { Group } from '@/lib/clinics/group'
import { bringBackGroup } from '@/lib/operations/groups/bring-back-group'
import { putAwayGroup } from '@/lib/operations/groups/put-away-group'
import { saveGroup } from '@/lib/operations/groups/save-group'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { groupsAt, newGroup, typedGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let group: Group
beforeEach(async () => {
  group = await newGroup(keel.here, [keel.here.clinician])
  must(await putAwayGroup(keel.here.lead, input(), start))
})
const input = () => ({ groupId: group.id })
const bringBack = () => bringBackGroup(keel.here.lead, input(), start)

describe('bringBackGroup', () => {
  refusesOthers(keel, { operation: bringBackGroup, action: 'group.arrange', input, roles: ['lead'] })

  it('stands again, once, with whoever was in it', async () => {
    const { audit } = await keel.recorded(() => Promise.all([bringBack(), bringBack()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'group.brought-back', groupId: group.id }])
    const back = (await groupsAt(keel.here)).standing.find(({ id }) => id === group.id)
    expect(back?.memberIds).toEqual([keel.here.clinician.staffId])
  })

  it('stays away while another has its name', async () => {
    must(await saveGroup(keel.here.lead, { ...typedGroup([keel.here.clinician]), name: group.name }, start))
    expect(await bringBack()).toEqual({ ok: false, code: 'group-name-taken' })
  })
})
