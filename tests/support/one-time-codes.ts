import { randomUUID } from 'node:crypto'
import { TOTP } from 'otpauth'
import type { StaffActor } from '@/lib/access/actor'
import { setUpCodes } from '@/lib/operations/account/set-up-codes'
import { viewCodes } from '@/lib/operations/account/view-codes'
import { must } from '@/prisma/sample/live-story'
import { at, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newJoined, newSession, soundPassword } from './staff-link'

/** What an authenticator app that was given this key shows then. */
export const appCode = (key: string, when: Date): string =>
  new TOTP({ secret: key.replaceAll(' ', '') }).generate({ timestamp: when.getTime() })

/** A code of six digits that the app shows neither then nor just before or after. */
export const wrongCode = (key: string, when: Date): string => {
  const near = [-1, 0, 1].map((turn) => appCode(key, new Date(when.getTime() + turn * 30_000)))
  return ['000000', '000001', '000002', '000003'].find((code) => !near.includes(code)) ?? ''
}

export const keyOf = async (actor: StaffActor, minutes = 1): Promise<string> =>
  must(await viewCodes(actor, {}, at(minutes))).setUp.key

/** Sets codes up at this minute, with the password or what is shown in its place, or moves them to another app. */
export async function setUp(actor: StaffActor, minutes: number, current = soundPassword) {
  const key = await keyOf(actor, minutes)
  const code = appCode(key, at(minutes).now())
  const { recovery } = must(await setUpCodes(actor, { code, current }, at(minutes)))
  return { key, recovery, code }
}

/** Somebody who joined and has codes since the second minute. */
export async function newWithCodes(keel: Keel, clinic: TestClinic) {
  const person = await newJoined(keel, clinic)
  const { staffId, name } = person
  const sessionId = await newSession(clinic, staffId)
  const actor: StaffActor = { kind: 'staff', clinicId: clinic.id, sessionId, staffId, name, role: 'clinician' }
  return { ...person, actor, ...(await setUp(actor, 2)) }
}

export const requireCodes = (keel: Keel, { id }: TestClinic, isRequired = true) =>
  keel.asOwner('UPDATE clinic SET requires_code = $2 WHERE id = $1', [id, isRequired])

/** As nobody that anybody has given it to. */
export const strange = { clinicId: randomUUID(), sessionId: randomUUID() }
