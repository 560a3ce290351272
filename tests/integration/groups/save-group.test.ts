import { describe, expect, it } from 'vitest'
import { mostGroups } from '@/lib/clinics/group'
import { putAwayGroup } from '@/lib/operations/groups/put-away-group'
import { saveGroup } from '@/lib/operations/groups/save-group'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { newStaff, start } from '@/tests/support/clinic'
import { groupsAt, newGroup, typedGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const save = (input: unknown) => saveGroup(keel.here.lead, input, start)
const codes = (results: readonly Awaited<ReturnType<typeof save>>[]) =>
  results.map((result) => (result.ok ? 'ok' : result.code)).sort()
const membersOf = async (groupId: string) =>
  (await groupsAt(keel.here)).standing.find(({ id }) => id === groupId)?.memberIds

describe('saveGroup', () => {
  refusesOthers(keel, {
    operation: saveGroup,
    action: 'group.arrange',
    input: () => typedGroup([keel.here.clinician]),
    roles: ['lead'],
    elsewhere: null,
  })

  it('is there from then on, at this clinic alone, and who is in it is written down', async () => {
    const { clinician, colleague } = keel.here
    const typed = typedGroup([clinician, colleague, clinician])
    const { audit } = await keel.recorded(() => save(typed))
    const group = (await groupsAt(keel.here)).standing.find(({ name }) => name === typed.name)
    const memberIds = [clinician.staffId, colleague.staffId].sort()
    expect(group).toMatchObject({ memberIds, putAwayAt: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'group.saved', groupId: group?.id, memberIds }])
    expect((await groupsAt(keel.there)).standing.map(({ name }) => name)).not.toContain(typed.name)
  })

  it('gets another name and other members from whoever saw it as it is, and nobody is lost', async () => {
    const { clinician, colleague, lead } = keel.here
    const { id: groupId, revision, name } = await newGroup(keel.here, [clinician])
    const change = { groupId, revision, name }
    const both = await Promise.all([
      save({ ...change, memberIds: [clinician.staffId, colleague.staffId] }),
      save({ ...change, memberIds: [clinician.staffId, lead.staffId] }),
    ])
    expect(codes(both)).toEqual(['group-changed', 'ok'])
    expect(await membersOf(groupId)).toHaveLength(2)
    const back = { ...change, revision: revision + 1, name: `${name} of the clinic`, memberIds: [colleague.staffId] }
    must(await save(back))
    expect(await membersOf(groupId)).toEqual([colleague.staffId])
    must(await save({ ...back, revision: revision + 2, memberIds: [clinician.staffId, colleague.staffId] }))
    expect(await membersOf(groupId)).toHaveLength(2)
    expect(await saveGroup(keel.there.lead, { ...typedGroup([keel.there.lead]), groupId }, start)).toEqual({
      ok: false,
      code: 'not-found',
    })
  })

  it('records nothing where nothing was changed', async () => {
    const { id: groupId, revision, name, memberIds } = await newGroup(keel.here, [keel.here.clinician])
    const { value, audit } = await keel.recorded(() => save({ groupId, revision, name, memberIds }))
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
  })

  it('is not changed once it was put away', async () => {
    const { id: groupId, revision, name, memberIds } = await newGroup(keel.here, [keel.here.clinician])
    must(await putAwayGroup(keel.here.lead, { groupId }, start))
    expect(await save({ groupId, revision, name, memberIds })).toMatchObject({ code: 'group-changed' })
  })

  it('wants a name of its own, also of two at once and in other letters', async () => {
    const typed = typedGroup([keel.here.clinician])
    expect(codes(await Promise.all([save(typed), save(typed)]))).toEqual(['invalid', 'ok'])
    expect(await save({ ...typed, name: typed.name.toUpperCase() })).toMatchObject({
      fields: { name: { code: 'group-name-taken' } },
    })
    expect(await save({ ...typed, name: 'x'.repeat(41) })).toMatchObject({
      fields: { name: { code: 'text-too-long' } },
    })
  })

  it('takes nobody who sees no cases, has left or works elsewhere, and not nobody', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    must(await endWork(keel.here.lead, { staffId: leaver.staffId }, start))
    for (const each of [keel.here.reception, leaver, keel.there.clinician]) {
      expect(await save(typedGroup([keel.here.clinician, each]))).toMatchObject({
        fields: { memberIds: { code: 'choose-from-list' } },
      })
    }
    expect(await save(typedGroup([]))).toMatchObject({ fields: { memberIds: { code: 'choose-members' } } })
  })

  it('lets go of whoever leaves, or sees cases no more, and writes it down', async () => {
    const [leaver, changer] = [
      await newStaff(keel.here.id, 'clinician', 'Dr. Leaver'),
      await newStaff(keel.here.id, 'clinician', 'Dr. Changer'),
    ]
    const { id: groupId } = await newGroup(keel.here, [keel.here.clinician, leaver, changer])
    const { audit } = await keel.recorded(async () => {
      must(await endWork(keel.here.lead, { staffId: leaver.staffId }, start))
      must(await changeRole(keel.here.lead, { staffId: changer.staffId, role: 'reception' }, start))
    })
    expect(audit.map(({ event }) => event)).toEqual(
      expect.arrayContaining([leaver, changer].map(({ staffId }) => ({ type: 'staff.left-group', staffId, groupId }))),
    )
    must(await changeRole(keel.here.lead, { staffId: changer.staffId, role: 'clinician' }, start))
    expect(await membersOf(groupId)).toEqual([keel.here.clinician.staffId])
  })

  it('are so many and no more, and what is put away does not count', async () => {
    const { there } = keel
    for (let n = 0; n < mostGroups; n += 1) await newGroup(there, [there.clinician])
    const more = typedGroup([there.clinician])
    expect(await saveGroup(there.lead, more, start)).toEqual({ ok: false, code: 'groups-full' })
    const [first] = (await groupsAt(there)).standing
    must(await putAwayGroup(there.lead, { groupId: first?.id }, start))
    expect((await saveGroup(there.lead, more, start)).ok).toBe(true)
  })
})
