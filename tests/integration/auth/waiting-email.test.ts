import { describe, expect, it } from 'vitest'
import { findOpenEmailChange, pressEmailLink } from '@/lib/auth/change-email'
import { choosePassword } from '@/lib/auth/choose-password'
import { changeEmail } from '@/lib/operations/account/change-email'
import { changePassword } from '@/lib/operations/account/change-password'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { switchPasswordOff } from '@/lib/operations/account/switch-password-off'
import { startAnew } from '@/lib/operations/clinic/start-anew'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { testMailServer } from '@/tests/support/mail-server'
import { emailTokensOf, newAddress } from '@/tests/support/own-email'
import { newWithTwoPasskeys, proofOf } from '@/tests/support/passkeys'
import { keelItself } from '@/tests/support/refusals'
import { linkTokenOf, soundPassword } from '@/tests/support/staff-link'

testMailServer()
const keel = testKeel()
const password = 'nine herons on a roof'

type Person = Awaited<ReturnType<typeof newWithTwoPasskeys>>

const newBeginnings: readonly (readonly [string, (person: Person) => Promise<{ readonly ok: boolean }>])[] = [
  ['a new start by the owner', ({ staffId }) => startAnew(keelItself(keel.here), { staffId, password }, at(3))],
  ['a new start by a lead', ({ staffId }) => clearCodes(keel.here.lead, { staffId }, at(3))],
  [
    'a password chosen by a link',
    async ({ staffId }) => {
      must(await mailPasswordLink(keelItself(keel.here), { staffId }, at(2)))
      return choosePassword({ token: await linkTokenOf(keel, staffId), password }, at(3))
    },
  ],
  ['a new password', ({ actor }) => changePassword(actor, { current: soundPassword, password }, at(3))],
  [
    'a password switched off',
    async (person) => switchPasswordOff(person.actor, { proof: await proofOf(person, 3) }, at(3)),
  ],
]

describe('an address that waits to be confirmed', () => {
  // Whoever asked for it may be the one against whom the new beginning is made.
  it.each(newBeginnings)('ends with %s', async (_what, begin) => {
    const person = await newWithTwoPasskeys(keel, keel.here)
    must(await changeEmail(person.actor, { email: newAddress(), current: soundPassword, code: '' }, at(2)))
    const tokens = await emailTokensOf(keel, person.staffId)
    expect(await findOpenEmailChange(tokens.confirm, at(2))).not.toBeNull()
    expect(await begin(person)).toMatchObject({ ok: true })
    const pressed = await pressEmailLink({ token: tokens.confirm, does: 'confirm' }, null, at(4))
    expect(pressed).toEqual({ ok: false, code: 'email-link-ended' })
    const [{ email } = {}] = await keel.asOwner('SELECT email FROM staff WHERE id = $1', [person.staffId])
    expect(email).toBe(person.email)
  })
})
