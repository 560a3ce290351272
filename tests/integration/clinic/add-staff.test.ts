import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { addStaff } from '@/lib/operations/clinic/add-staff'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const password = 'seven geese in a row'
let count = 0

const someone = () => {
  count += 1
  return { name: 'Dr. Noor Haddad', email: `new-${String(count)}@clinic.example`, role: 'clinician', password }
}
const add = (input: object, clinic = keel.here) => addStaff(keelItself(clinic), input, start)

describe('addStaff', () => {
  refusesOthers(keel, {
    operation: addStaff,
    action: 'staff.add',
    input: someone,
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('lets somebody sign in at this clinic, in this role, and records it', async () => {
    const person = someone()
    const { value, audit } = await keel.recorded(() => add(person))
    const { staffId } = must(value)
    expect(audit).toMatchObject([
      { clinicId: keel.here.id, actorKind: 'system', event: { type: 'staff.created', staffId, role: 'clinician' } },
    ])
    const session = must(await identifyStaff({ email: person.email.toUpperCase(), password }, at(1)))
    expect(await actorOf(session, at(2).now())).toMatchObject({
      clinicId: keel.here.id,
      staffId,
      name: person.name,
      role: 'clinician',
    })
  })

  it('refuses an address that somebody signs in with, here or elsewhere, and leaves nothing behind', async () => {
    const person = someone()
    must(await add(person))
    const before = await keel.contents()
    const taken = { ok: false, code: 'invalid', fields: { email: { code: 'email-taken' } } }
    for (const clinic of [keel.here, keel.there]) {
      expect(await add({ ...person, email: person.email.toUpperCase() }, clinic)).toEqual(taken)
    }
    expect(await keel.contents()).toEqual(before)
  })

  it('lets one of two in who take the same address at once', async () => {
    const person = someone()
    const results = await Promise.all([add(person), add(person, keel.there), add(person)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('refuses a password that would be guessed', async () => {
    expect(await add({ ...someone(), password: 'haddad haddad 1' })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { password: { code: 'password-guessable' } },
    })
  })
})
