import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { type EmailChange, isConfirmable, isStoppable, stoppableUntil } from '@/lib/clinics/email-change'
import type { Clock } from '@/lib/clock'
import { changeAddress, isAddressHeld, isTaken } from '@/lib/db/addresses'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { type Clinic, getClinic } from '@/lib/db/clinics'
import { confirmEmailChange, endEmailChange, endEmailChangesSince, findEmailChangeOf } from '@/lib/db/email-changes'
import { endPasskeysOf } from '@/lib/db/passkeys'
import { endDevicesOf } from '@/lib/db/push-devices'
import { endPasswordLinks } from '@/lib/db/password-links'
import { endSessionsOf } from '@/lib/db/sessions'
import { findStaff, lockColleague, setPassword } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { queueMessage } from '@/lib/mail/queue-message'
import { ok, refused, type Result } from '@/lib/result'
import { hashOfNoPassword } from './password'
import { makePasswordLink } from './password-link'
import { type LinkSecret, readLinkToken } from './secret-token'

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

export interface OpenEmailChange {
  readonly change: EmailChange
  readonly clinic: Clinic
  /** What the link that was opened is there for. */
  readonly does: 'confirm' | 'stop' | 'take-back'
}

/** Null where the link does not open, for whatever reason. Looking changes nothing. */
export async function findOpenEmailChange(token: string, clock: Clock): Promise<OpenEmailChange | null> {
  const secret = readLinkToken(token)
  return secret && inClinic(secret.clinicId, (tx) => open({ tx, clinicId: secret.clinicId, now: clock.now() }, secret))
}

async function open({ tx, clinicId, now }: Making, { hash }: LinkSecret): Promise<OpenEmailChange | null> {
  const found = await findEmailChangeOf(tx, clinicId, hash)
  if (!found) return null
  const { change, by } = found
  if (!(by === 'confirm' ? isConfirmable(change, now) : isStoppable(change, now))) return null
  const person = await findStaff(tx, clinicId, change.staffId)
  if (!person || person.disabledAt) return null
  const does = by === 'confirm' ? by : change.confirmedAt ? 'take-back' : by
  return { change, clinic: await getClinic(tx, clinicId), does }
}

const pressedSchema = z.object({ token: z.string().max(200), does: z.enum(['confirm', 'stop', 'take-back']) })
type Done = OpenEmailChange['does']

/**
 * What the one button of a link's page does, once: it says what it is for, so that a page that was opened before the change
 * was made does not take it back unasked. `sessionId` is where it is pressed, and goes on.
 */
export async function pressEmailLink(input: unknown, sessionId: string | null, clock: Clock): Promise<Result<Done>> {
  const parsed = pressedSchema.safeParse(input)
  const secret = parsed.success ? readLinkToken(parsed.data.token) : null
  if (!parsed.success || !secret) return refused('email-link-ended')
  const { clinicId } = secret
  const now = clock.now()
  const press = (tx: Tx) => pressed({ tx, clinicId, now }, { secret, does: parsed.data.does, sessionId })
  try {
    return await inClinic(clinicId, press)
  } catch (problem) {
    if (isTaken(problem)) return refused('email-taken-since')
    throw problem
  }
}

interface Pressing {
  readonly secret: LinkSecret
  readonly does: Done
  readonly sessionId: string | null
}

async function pressed(making: Making, { secret, does, sessionId }: Pressing): Promise<Result<Done>> {
  const { tx, clinicId, now } = making
  const seen = await findEmailChangeOf(tx, clinicId, secret.hash)
  // Of two who press at once, the second waits and sees what the first has made of it.
  if (seen) await lockColleague(tx, clinicId, seen.change.staffId)
  const found = await open(making, secret)
  if (found?.does !== does) return refused('email-link-ended')
  const { change } = found
  if (does === 'confirm') {
    if (await isAddressHeld(tx, change.newEmail, { now, butFor: change.staffId })) return refused('email-taken-since')
    return confirm(making, change, sessionId)
  }
  if (!(await endEmailChange(tx, clinicId, change.id, now))) return refused('email-link-ended')
  if (does === 'take-back') return takeBack(making, change)
  await record(making, [{ type: 'staff.email-changed', staffId: change.staffId, change: 'stopped' }])
  return ok(does)
}

const record = ({ tx, clinicId, now }: Making, events: readonly AuditEvent[]): Promise<void> =>
  appendAudit(tx, clinicId, { kind: 'unknown' }, now, events)

/** From now on they sign in and are written to there. What went to the old mailbox opens nothing any more. */
async function confirm(making: Making, change: EmailChange, sessionId: string | null): Promise<Result<Done>> {
  const { tx, clinicId, now } = making
  const { id: aboutId, staffId, oldEmail, newEmail } = change
  const marks = { confirmedAt: now, stoppableUntil: stoppableUntil(now) }
  if (!(await confirmEmailChange(tx, clinicId, aboutId, marks))) return refused('email-link-ended')
  await changeAddress(tx, clinicId, staffId, newEmail)
  await endPasswordLinks(tx, clinicId, staffId, now)
  const here = sessionId === null ? {} : { except: sessionId }
  const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now, ...here })
  const told = { kind: 'email-changed', personId: staffId, aboutId, address: oldEmail } as const
  const messageId = await queueMessage(making, told)
  await record(making, [
    { type: 'staff.email-changed', staffId, change: 'confirmed' },
    { type: 'staff.sessions-ended', staffId, sessions },
    { type: 'message.queued', messageId },
  ])
  return ok('confirm')
}

/**
 * The old address again. Whoever changed it knew the password and may have added a passkey: neither opens anything any more,
 * and a link for a new password goes to the old mailbox. One-time codes stay, or the mailbox alone would open the account.
 */
async function takeBack(making: Making, change: EmailChange): Promise<Result<Done>> {
  const { tx, clinicId, now } = making
  const { staffId, oldEmail: address } = change
  await endEmailChangesSince(tx, clinicId, change, now)
  await changeAddress(tx, clinicId, staffId, address)
  const person = await findStaff(tx, clinicId, staffId)
  await setPassword(tx, clinicId, staffId, await hashOfNoPassword())
  const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now })
  const passkeys = await endPasskeysOf(tx, clinicId, staffId, now)
  const devices = await endDevicesOf(tx, clinicId, staffId, now)
  const purpose = 'reset'
  const aboutId = await makePasswordLink(making, { staffId, purpose, createdBy: null })
  const messageId = await queueMessage(making, { kind: 'password-reset', personId: staffId, aboutId, address })
  await record(making, [
    { type: 'staff.email-changed', staffId, change: 'taken-back' },
    ...(person?.passwordOffAt ? [{ type: 'staff.password-switched', staffId, to: 'on' } as const] : []),
    { type: 'staff.sessions-ended', staffId, sessions },
    ...(passkeys > 0 ? [{ type: 'staff.passkeys-cleared', staffId, passkeys } as const] : []),
    ...(devices > 0 ? [{ type: 'staff.devices-ended', staffId, devices } as const] : []),
    { type: 'staff.link-sent', staffId, purpose },
    { type: 'message.queued', messageId },
  ])
  return ok('take-back')
}
