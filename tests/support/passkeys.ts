import type { StaffActor } from '@/lib/access/actor'
import { askPasskey } from '@/lib/auth/ask-passkey'
import { nowhere } from '@/lib/auth/from-where'
import { addPasskey } from '@/lib/operations/account/add-passkey'
import { askOwnPasskey } from '@/lib/operations/account/ask-own-passkey'
import { beginPasskey } from '@/lib/operations/account/begin-passkey'
import { switchPasswordOff } from '@/lib/operations/account/switch-password-off'
import { must } from '@/prisma/sample/live-story'
import { Authenticator } from './authenticator'
import { at, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newJoined, newSession, soundPassword } from './staff-link'

/** As one browser is known again by its cookie. */
export const browser = 'this-browser-of-a-test'

/** What a device is asked to make, for whoever has no codes. */
export const askedToMake = async (actor: StaffActor, minutes = 1) =>
  must(await beginPasskey(actor, { name: 'Phone', current: soundPassword, code: '' }, at(minutes))) as {
    readonly challenge: string
  }

/** What a browser is asked for at the door. */
export const askedFor = async (minutes: number, from = browser) =>
  must(await askPasskey({ browser: from, from: nowhere }, at(minutes))) as { readonly challenge: string }

/** Somebody who joined and is signed in, with a password alone. */
export async function newSignedIn(keel: Keel, clinic: TestClinic) {
  const person = await newJoined(keel, clinic)
  const { staffId, name } = person
  const sessionId = await newSession(clinic, staffId)
  const actor: StaffActor = { kind: 'staff', clinicId: clinic.id, sessionId, staffId, name, role: 'clinician' }
  return { ...person, actor }
}

/** The same with a passkey since the first minute. */
export async function newWithPasskey(keel: Keel, clinic: TestClinic) {
  const person = await newSignedIn(keel, clinic)
  const device = new Authenticator(person.staffId)
  const response = device.made(await askedToMake(person.actor))
  must(await addPasskey(person.actor, { name: 'Phone', response }, at(1)))
  const [row] = await keel.asOwner('SELECT id FROM passkey WHERE staff_id = $1', [person.staffId])
  return { ...person, device, passkeyId: String(row?.['id']) }
}

/** What their device signs, to show that it is them. */
export async function proofOf({ actor, device }: { actor: StaffActor; device: Authenticator }, minutes: number) {
  const asked = must(await askOwnPasskey(actor, {}, at(minutes))) as { readonly challenge: string }
  return device.shown(asked)
}

/** The same with a second device since the first minute. */
export async function newWithTwoPasskeys(keel: Keel, clinic: TestClinic) {
  const person = await newWithPasskey(keel, clinic)
  const second = new Authenticator(person.staffId)
  must(await addPasskey(person.actor, { name: 'Key', response: second.made(await askedToMake(person.actor)) }, at(1)))
  const [row] = await keel.asOwner('SELECT id FROM passkey WHERE staff_id = $1 AND id <> $2', [
    person.staffId,
    person.passkeyId,
  ])
  return { ...person, second, secondId: String(row?.['id']) }
}

/** The same with the password off since the second minute. */
export async function newByPasskeyAlone(keel: Keel, clinic: TestClinic) {
  const person = await newWithTwoPasskeys(keel, clinic)
  must(await switchPasswordOff(person.actor, { proof: await proofOf(person, 2) }, at(2)))
  return person
}
