import { describe, expect, it } from 'vitest'
import { choosePassword } from '@/lib/auth/choose-password'
import { identifyPasskey } from '@/lib/auth/identify-passkey'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { addPasskey } from '@/lib/operations/account/add-passkey'
import { beginPasskey } from '@/lib/operations/account/begin-passkey'
import { changeEmail } from '@/lib/operations/account/change-email'
import { viewEmail } from '@/lib/operations/account/view-email'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { startAnew } from '@/lib/operations/clinic/start-anew'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { switchRetention } from '@/lib/operations/retention/switch-retention'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { sendPasswordLink } from '@/lib/operations/staff/send-password-link'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { Authenticator } from '@/tests/support/authenticator'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { setUp } from '@/tests/support/one-time-codes'
import { newAddress } from '@/tests/support/own-email'
import { askedFor, browser, newByPasskeyAlone, proofOf } from '@/tests/support/passkeys'
import { newPatient } from '@/tests/support/patient'
import { daysOn, shownOf } from '@/tests/support/retention'
import { linkTokenOf, soundPassword } from '@/tests/support/staff-link'
import { erasingOf } from '@/tests/support/whole-patient'

testMailServer()
const keel = testKeel()
const notYours = (field: string) => ({ ok: false, code: 'invalid', fields: { [field]: { code: 'passkey-not-yours' } } })
const password = 'quiet otters fold maps'

/** A lead whose password is off. */
async function leadByPasskey() {
  const person = await newByPasskeyAlone(keel, keel.here)
  await keel.asOwner("UPDATE staff SET role = 'lead' WHERE id = $1", [person.staffId])
  return { ...person, actor: { ...person.actor, role: 'lead' as const } }
}

describe('whoever has no password shows a passkey', () => {
  it('to add another, and no code', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    await setUp(person.actor, 2, await proofOf(person, 2))
    expect(must(await viewPasskeys(person.actor, {}, at(3)))).toMatchObject({ asksCode: false, provesBy: 'passkey' })
    const begin = (current: string) => beginPasskey(person.actor, { name: 'Watch', current, code: '' }, at(3))
    expect(await begin(soundPassword)).toEqual(notYours('current'))
    const asked = must(await begin(await proofOf(person, 3))) as { readonly challenge: string }
    const watch = new Authenticator(person.staffId)
    must(await addPasskey(person.actor, { name: 'Watch', response: watch.made(asked) }, at(3)))
    expect((await identifyPasskey({ response: watch.shown(await askedFor(4)), browser }, at(4))).ok).toBe(true)
  })

  it('for another address', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    expect(must(await viewEmail(person.actor, {}, at(3)))).toMatchObject({ asksCode: false, provesBy: 'passkey' })
    const ask = (current: string) => changeEmail(person.actor, { email: newAddress(), current, code: '' }, at(3))
    expect(await ask(soundPassword)).toEqual(notYours('current'))
    must(await ask(await proofOf(person, 3)))
  })

  it('to erase a record', async () => {
    const person = await leadByPasskey()
    const { patientId } = await newPatient(keel.here)
    const erase = async (shown: string) =>
      erasePatient(person.actor, await erasingOf(person.actor, patientId, { password: shown }), at(11))
    expect(await erase(soundPassword)).toEqual(notYours('password'))
    must(await erase(await proofOf(person, 11)))
  })

  it('to have whole records go', async () => {
    const person = await leadByPasskey()
    const now = daysOn(31)
    const { period, seen } = await shownOf(person.actor, 'records', now)
    const press = (shown: string) =>
      switchRetention(person.actor, { kind: 'records', to: 'on', period, seen, password: shown }, now)
    const minutes = (now.now().getTime() - at(0).now().getTime()) / 60_000
    expect(await press(soundPassword)).toEqual(notYours('password'))
    must(await press(await proofOf(person, minutes)))
  })
})

describe('whoever lost all devices', () => {
  it('gets a new start from a lead, by a link', async () => {
    const { staffId, actor, email, second } = await newByPasskeyAlone(keel, keel.here)
    const { lead } = keel.here
    expect(must(await viewColleague(lead, { staffId }, at(3)))).toMatchObject({ passwordOffAt: at(2).now() })
    expect(await sendPasswordLink(lead, { staffId }, at(3))).toEqual({ ok: false, code: 'password-is-off' })
    const { audit } = await keel.recorded(() => clearCodes(lead, { staffId }, at(3)))
    expect(audit.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { type: 'staff.password-switched', staffId, to: 'on' },
        { type: 'staff.passkeys-cleared', staffId, passkeys: 2 },
        { type: 'staff.link-sent', staffId, purpose: 'reset' },
      ]),
    )
    const kinds = (await messagesOf(keel, staffId)).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['codes-cleared', 'password-reset']))
    expect(await actorOf(actor, at(4).now())).toBeNull()
    expect((await identifyPasskey({ response: second.shown(await askedFor(4)), browser }, at(4))).ok).toBe(false)
    expect((await identifyStaff({ email, password: soundPassword }, at(4))).ok).toBe(false)
    must(await choosePassword({ token: await linkTokenOf(keel, staffId), password }, at(4)))
    expect((await identifyStaff({ email, password }, at(5))).ok).toBe(true)
  })

  it('gets one from whoever owns the database', async () => {
    const { staffId, email } = await newByPasskeyAlone(keel, keel.here)
    const system = { kind: 'system', clinicId: keel.here.id } as const
    const { audit } = await keel.recorded(() => startAnew(system, { staffId, password }, at(3)))
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'staff.password-switched', staffId, to: 'on' })
    expect((await identifyStaff({ email, password }, at(4))).ok).toBe(true)
  })
})
