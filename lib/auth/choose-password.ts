import 'server-only'
import { z } from 'zod'
import { passwordProblem } from '@/lib/clinics/new-staff'
import { isOpenLink, type PasswordLink } from '@/lib/clinics/password-link'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { type Clinic, getClinic } from '@/lib/db/clinics'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { findPasswordLinkOf, usePasswordLink } from '@/lib/db/password-links'
import { endSessionsOf } from '@/lib/db/sessions'
import { findStaff, setPassword, type Staff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { tellAccount } from '@/lib/mail/tell-account'
import { ok, refused, type Result } from '@/lib/result'
import { hashPassword } from './password'
import { type LinkSecret, readLinkToken } from './secret-token'

export interface OpenPasswordLink {
  readonly link: PasswordLink
  readonly person: Staff
  readonly clinic: Clinic
}

/** Null where the link does not open, for whatever reason. */
export async function findPasswordLink(token: string, clock: Clock): Promise<OpenPasswordLink | null> {
  const secret = readLinkToken(token)
  return secret && inClinic(secret.clinicId, (tx) => open(tx, secret, clock.now()))
}

async function open(tx: Tx, { clinicId, hash }: LinkSecret, now: Date): Promise<OpenPasswordLink | null> {
  const link = await findPasswordLinkOf(tx, clinicId, hash)
  if (!link || !isOpenLink(link, now)) return null
  const person = await findStaff(tx, clinicId, link.staffId)
  // No link brings a password back that was switched off: a lead's new start does, and sends a link of its own.
  if (!person || person.disabledAt || person.passwordOffAt) return null
  return { link, person, clinic: await getClinic(tx, clinicId) }
}

const chosenSchema = z.object({
  token: z.string().max(200),
  password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
})

interface Chosen {
  readonly email: string
  readonly staffId: string
}

/**
 * Sets the password of whoever the link was sent to, once, and ends every session of theirs. The address is handed back,
 * so that they are signed in by what they have just typed.
 */
export async function choosePassword(input: unknown, clock: Clock): Promise<Result<Chosen>> {
  const parsed = chosenSchema.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue?.path[0] !== 'password') return refused('password-link-ended')
    return refused('invalid', { fields: { password: { code: issue.message } } })
  }
  const { token, password } = parsed.data
  const secret = readLinkToken(token)
  if (!secret) return refused('password-link-ended')
  const { clinicId } = secret
  const now = clock.now()
  return inClinic(clinicId, async (tx): Promise<Result<Chosen>> => {
    const found = await open(tx, secret, now)
    if (!found) return refused('password-link-ended')
    const { link, person, clinic } = found
    const code = passwordProblem(password, [person.name, person.email, clinic.name])
    if (code) return refused('invalid', { fields: { password: { code } } })
    const passwordHash = await hashPassword(password)
    if (!(await usePasswordLink(tx, clinicId, link.id, now))) return refused('password-link-ended')
    await setPassword(tx, clinicId, person.id, passwordHash)
    await endSessionsOf(tx, clinicId, person.id, { at: now })
    await endWaitingEmail(tx, clinicId, person.id, now)
    // Whoever joins has no other password that somebody could miss.
    const told = link.purpose === 'join' ? [] : [await tellAccount({ tx, clinicId, now }, person, 'password-changed')]
    await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [
      { type: 'staff.password-chosen', staffId: person.id, how: 'link' },
      ...told,
    ])
    return ok({ email: person.email, staffId: person.id })
  })
}
