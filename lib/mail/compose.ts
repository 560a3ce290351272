import 'server-only'
import { emailChangeLink } from '@/lib/auth/email-change'
import { mailSwitch } from '@/lib/auth/mail-switch'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import { passwordLink } from '@/lib/auth/password-link'
import { isConfirmable, isStoppable } from '@/lib/clinics/email-change'
import { isOpenLink } from '@/lib/clinics/password-link'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { findEmailChange } from '@/lib/db/email-changes'
import { findInvitationById } from '@/lib/db/invitations'
import { findPasswordLink } from '@/lib/db/password-links'
import { findRecipient, type FoundRecipient } from '@/lib/db/recipients'
import { env } from '@/lib/env'
import {
  isCalled,
  isLinked,
  isOfAddress,
  isToPatient,
  leadsToPassword,
  type Message,
  messageKinds,
} from '@/lib/messages/message'
import { wayOf } from '@/lib/messages/text-message'
import { linkProblem } from '@/lib/patients/invitation'
import type { Mail, Text } from './mail'
import { writeMail, type Wording } from './write-mail'
import { writeText } from './write-text'

export interface Composed {
  readonly letter: Mail | Text
  readonly recipient: FoundRecipient
  readonly isLinkLiving: boolean
}

interface Composing {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** It in words, made anew each time it is needed; null where whom it is for cannot be found. */
export async function compose(context: Composing, message: Message): Promise<Composed | null> {
  const { tx, clinicId } = context
  const { kind, personId } = message
  const { to: personKind, isEssential } = messageKinds[kind]
  const found = await findRecipient(tx, clinicId, personKind, personId)
  if (!found) return null
  const clinic = await getClinic(tx, clinicId)
  const { href: link, until, isLiving: isLinkLiving, address = found.address } = await whereTo(context, message)
  const recipient = { ...found, address }
  const switchOff = isEssential ? null : mailSwitch({ clinicId, personKind, personId })
  const locale = clinic.languages.includes(recipient.locale) ? recipient.locale : 'en'
  const called = isCalled(kind) ? found.name : null
  const letter = write(message, { kind, locale, clinic, called, link, until, switchOff })
  return { letter, recipient, isLinkLiving }
}

function write({ id, address: to }: Message, wording: Wording): Mail | Text {
  const { kind, locale, clinic, switchOff } = wording
  const about = { fromName: clinic.name, to, locale }
  if (wayOf(to) === 'text' && isToPatient(kind))
    return { by: 'text', messageId: id, ...about, text: writeText({ ...wording, kind }) }
  const messageId = `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`
  return { by: 'e-mail', messageId, ...about, ...writeMail(wording), switchOff }
}

interface WhereTo {
  readonly href: string
  /** Until when it opens, where it ends. */
  readonly until: Date | null
  /** Of a link that ends: whether it still opens. */
  readonly isLiving: boolean
  /** Where it goes, if that is not where the person is reached today. */
  readonly address?: string
}

async function whereTo({ tx, clinicId, now }: Composing, { kind, aboutId }: Message): Promise<WhereTo> {
  if (!aboutId || !isLinked(kind)) return { href: pageOf(kind, aboutId), until: null, isLiving: false }
  if (leadsToPassword(kind)) {
    const link = await findPasswordLink(tx, clinicId, aboutId)
    const isLiving = link !== null && isOpenLink(link, now)
    return { href: passwordLink(clinicId, aboutId), until: link?.expiresAt ?? null, isLiving }
  }
  if (isOfAddress(kind)) return toAddress({ tx, clinicId, now }, kind, aboutId)
  const invitation = await findInvitationById(tx, clinicId, aboutId)
  const isLiving = invitation !== null && linkProblem(invitation, now) === null
  return { href: mailedLink(clinicId, aboutId), until: invitation?.expiresAt ?? null, isLiving }
}

/** The one mailbox confirms, the other stops: whichever of the two is the person's own by now. */
async function toAddress({ tx, clinicId, now }: Composing, kind: Message['kind'], id: string): Promise<WhereTo> {
  const change = await findEmailChange(tx, clinicId, id)
  const isToNew = kind === 'email-confirm'
  const href = emailChangeLink(clinicId, id, isToNew ? 'confirm' : 'stop')
  if (!change) return { href, until: null, isLiving: false }
  const isLiving = isToNew ? isConfirmable(change, now) : isStoppable(change, now)
  const until = isToNew ? change.expiresAt : change.stoppableUntil
  return { href, until, isLiving, address: isToNew ? change.newEmail : change.oldEmail }
}

/** Pages of ours alone, each behind a sign-in or a date of birth. */
function pageOf(kind: Message['kind'], aboutId: string | null): string {
  const page = {
    'handout-sent': '/my',
    'call-us': '/my',
    'target-missed': aboutId ? `/cases/${aboutId}` : '/worklist?show=escalated',
    'case-taken-over': '/worklist',
    'handout-review': '/handouts',
    'codes-cleared': '/account',
    'password-changed': '/account',
    'password-off': '/account',
    'password-on': '/account',
    'password-is-off': '/sign-in',
    'passkey-added': '/account/passkeys',
    'passkey-removed': '/account/passkeys',
    'device-ended': '/account/devices',
    'codes-set-up': '/account/codes',
    'codes-ended': '/account/codes',
    'codes-renewed': '/account/codes',
    'sign-in-spray': '/settings/staff',
    'sign-in-spray-wide': '/settings/staff',
    'arrivals-many': '/patients',
  }
  const path = kind in page ? page[kind as keyof typeof page] : '/'
  return new URL(path, env().NEXTAUTH_URL).href
}
