import 'server-only'
import { makePasswordLink } from '@/lib/auth/password-link'
import type { PasswordPurpose } from '@/lib/clinics/password-link'
import type { Tx } from '@/lib/db/client'
import { findOpenPasswordLink } from '@/lib/db/password-links'
import { recentMessage } from '@/lib/db/messages'
import { lockColleague } from '@/lib/db/staff'
import { queueMessage } from './queue-message'

const kinds = { join: 'staff-invited', reset: 'password-reset' } as const

/** A second tap would end the link that has just gone out. */
const sameTapMs = 60_000

/** Less than this, and there is no time to read the e-mail and choose. */
const leastLeftMs = 10 * 60_000

interface Wanted {
  readonly staffId: string
  readonly email: string
  readonly purpose: PasswordPurpose
  /** Null where the person asked for it themselves, signed out. */
  readonly createdBy: string | null
}

/**
 * A link to choose a password, to the person's own address; null where one has gone there just now. Anybody can ask for it
 * signed out, so that sends the open one again: nobody ends a link in a mailbox that is not theirs.
 */
export async function mailPasswordLink(
  context: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  { email: address, ...wanted }: Wanted,
): Promise<string | null> {
  const { tx, clinicId, now } = context
  const kind = kinds[wanted.purpose]
  const personId = wanted.staffId
  await lockColleague(tx, clinicId, personId)
  const justNow = await recentMessage(tx, clinicId, { kind, personId }, new Date(now.getTime() - sameTapMs))
  if (justNow?.address === address && justNow.state !== 'failed' && justNow.state !== 'bounced') return null
  const { staffId, purpose, createdBy } = wanted
  const enough = new Date(now.getTime() + leastLeftMs)
  const open = createdBy === null ? await findOpenPasswordLink(tx, clinicId, { staffId, purpose }, enough) : null
  const aboutId = open ?? (await makePasswordLink(context, wanted))
  return queueMessage(context, { kind, personId, aboutId, address })
}
