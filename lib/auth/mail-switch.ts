import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { type Clinic, findClinic } from '@/lib/db/clinics'
import { isRateLimited } from '@/lib/db/rate-limit'
import { findRecipient, switchMail } from '@/lib/db/recipients'
import { inClinic } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { type PersonKind, personKinds } from '@/lib/messages/message'
import { ok, refused, type Result } from '@/lib/result'
import { bytesOfId, idOfBytes } from './secret-token'

/** Whose e-mails they are. Nobody signs in to stop them: whoever holds the e-mail may. */
interface Subscriber {
  readonly clinicId: string
  readonly personKind: PersonKind
  readonly personId: string
}

const idBytes = 16
const signedBytes = 2 * idBytes + 1
const sealBytes = 16

const seal = (signed: Uint8Array): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update('keel-mail-switch:').update(signed).digest().subarray(0, sealBytes)

/** Clinic, kind and person, sealed: what was not made here is told apart without a look at any clinic's rows. */
export function mailSwitch({ clinicId, personKind, personId }: Subscriber): string {
  const kind = Buffer.from([personKinds.indexOf(personKind)])
  const signed = Buffer.concat([bytesOfId(clinicId), bytesOfId(personId), kind])
  const token = Buffer.concat([signed, seal(signed)]).toString('base64url')
  return new URL(`/unsubscribe/${token}`, env().NEXTAUTH_URL).href
}

function readToken(token: string): Subscriber | null {
  const bytes = /^[\w-]{66}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== signedBytes + sealBytes) return null
  const signed = bytes.subarray(0, signedBytes)
  if (!timingSafeEqual(seal(signed), bytes.subarray(signedBytes))) return null
  const personKind = personKinds[signed.readUInt8(2 * idBytes)]
  if (!personKind) return null
  const [clinicId, personId] = [signed.subarray(0, idBytes), signed.subarray(idBytes, 2 * idBytes)].map(idOfBytes)
  return clinicId && personId ? { clinicId, personKind, personId } : null
}

/** What the page shows: whose clinic it is, and whether they are off. */
export async function findMailSwitch(token: string): Promise<{ clinic: Clinic; isOff: boolean } | null> {
  const subscriber = readToken(token)
  if (!subscriber) return null
  const { clinicId, personKind, personId } = subscriber
  return inClinic(clinicId, async (tx) => {
    const clinic = await findClinic(tx, clinicId)
    const recipient = clinic && (await findRecipient(tx, clinicId, personKind, personId))
    return recipient && { clinic, isOff: recipient.isOff }
  })
}

/** Off, or on again; what they were already stays unrecorded. */
export async function turnMail(token: string, isOff: boolean, clock: Clock): Promise<Result<null>> {
  const subscriber = readToken(token)
  if (!subscriber) return refused('link-not-valid')
  const { clinicId, personId } = subscriber
  if (await isRateLimited('mail-switch', personId)) return refused('too-often')
  const now = clock.now()
  await inClinic(clinicId, async (tx) => {
    if (!(await switchMail(tx, clinicId, subscriber, isOff ? now : null))) return
    const { personKind } = subscriber
    await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [{ type: 'mail.switched', personKind, personId, isOff }])
  })
  return ok(null)
}
