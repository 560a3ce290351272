import 'server-only'
import { mailSwitch } from '@/lib/auth/mail-switch'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { findInvitationById } from '@/lib/db/invitations'
import { findRecipient, type FoundRecipient } from '@/lib/db/recipients'
import { env } from '@/lib/env'
import { isLinked, type Message, messageKinds } from '@/lib/messages/message'
import { linkProblem } from '@/lib/patients/invitation'
import type { Mail } from './mail'
import { writeMail } from './write-mail'

export interface Composed {
  readonly mail: Mail
  readonly recipient: FoundRecipient
  readonly isLinkLiving: boolean
}

/** The e-mail in words, made anew each time it is needed; null where whom it is for cannot be found. */
export async function compose(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  message: Message,
): Promise<Composed | null> {
  const { kind, personId, aboutId } = message
  const { to: personKind, isEssential } = messageKinds[kind]
  const recipient = await findRecipient(tx, clinicId, personKind, personId)
  if (!recipient) return null
  const clinic = await getClinic(tx, clinicId)
  const invitation = isLinked(kind) && aboutId ? await findInvitationById(tx, clinicId, aboutId) : null
  const switchOff = isEssential ? null : mailSwitch({ clinicId, personKind, personId })
  const locale = clinic.languages.includes(recipient.locale) ? recipient.locale : 'en'
  const until = invitation?.expiresAt ?? null
  const words = writeMail({ kind, locale, clinic, link: whereTo(clinicId, message), until, switchOff })
  const mail: Mail = {
    ...words,
    messageId: `<${message.id}@${new URL(env().NEXTAUTH_URL).hostname}>`,
    fromName: clinic.name,
    to: message.address,
    locale,
    switchOff,
  }
  return { mail, recipient, isLinkLiving: invitation !== null && linkProblem(invitation, now) === null }
}

/** Pages of ours alone, each behind a sign-in or a date of birth. */
function whereTo(clinicId: string, { kind, aboutId }: Message): string {
  if (isLinked(kind)) return mailedLink(clinicId, aboutId ?? '')
  const page = {
    'handout-sent': '/my',
    'target-missed': aboutId ? `/cases/${aboutId}` : '/worklist?show=escalated',
    'case-taken-over': '/worklist',
  }
  const path = kind in page ? page[kind as keyof typeof page] : '/'
  return new URL(path, env().NEXTAUTH_URL).href
}
