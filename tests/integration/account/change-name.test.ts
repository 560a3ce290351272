import { describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { changeName } from '@/lib/operations/account/change-name'
import { endWork } from '@/lib/operations/staff/end-work'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, newSession } from '@/tests/support/staff-link'

const keel = testKeel()

const someone = async () => {
  const { staffId } = await newJoined(keel, keel.here)
  const sessionId = await newSession(keel.here, staffId)
  return { staffId, actor: { ...keel.here.clinician, staffId, sessionId } }
}

describe('changeName', () => {
  refusesOthers(keel, {
    operation: changeName,
    action: 'account.change',
    input: () => ({ name: 'Dr. Noor Haddad-Reyes' }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('is read everywhere at once, and recorded once', async () => {
    const { staffId, actor } = await someone()
    const change = () => changeName(actor, { name: '  Dr. Noor Haddad-Reyes ' }, at(2))
    const { audit } = await keel.recorded(change)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.name-changed', staffId }])
    const session = { clinicId: keel.here.id, sessionId: actor.sessionId }
    expect(await actorOf(session, at(3).now())).toMatchObject({ name: 'Dr. Noor Haddad-Reyes' })
    expect(must(await viewColleague(keel.here.lead, { staffId }, at(3))).name).toBe('Dr. Noor Haddad-Reyes')
    expect((await keel.recorded(change)).audit).toEqual([])
  })

  it('is not the name of a colleague, however it is written, nor of one who left', async () => {
    const { actor } = await someone()
    const gone = await someone()
    must(await changeName(gone.actor, { name: 'Dr. Zoë Lindström' }, at(2)))
    must(await endWork(keel.here.lead, { staffId: gone.staffId }, at(2)))
    for (const name of [keel.here.lead.name, ` ${keel.here.lead.name.toUpperCase()}. `, 'Dr Zoe Lindstrom']) {
      const taken = { code: 'invalid', fields: { name: { code: 'staff-name-taken' } } }
      expect(await changeName(actor, { name }, at(3))).toMatchObject(taken)
    }
    must(await changeName(actor, { name: keel.there.lead.name }, at(4)))
  })

  it.each([
    ['  ', 'field-missing'],
    ['x'.repeat(121), 'text-too-long'],
  ])('refuses “%s”', async (name, code) => {
    const { actor } = await someone()
    expect(await changeName(actor, { name }, at(2))).toMatchObject({ code: 'invalid', fields: { name: { code } } })
  })
})
