import { createTranslator } from 'next-intl'
import { helpLines } from '@/lib/content/help-lines'
import { mailMessages } from '@/lib/content/messages/mail'
import type { Locale } from '@/lib/intake/questionnaire'
import { type MessageKind, messageKinds } from '@/lib/messages/message'

export interface Wording {
  readonly kind: MessageKind
  readonly locale: Locale
  readonly clinic: {
    readonly name: string
    readonly phone: string
    readonly region: 'US' | 'UK'
    readonly timeZone: string
  }
  /** Of a colleague whose mailbox it is known to be; patients' e-mails name nobody. */
  readonly called: string | null
  readonly link: string
  /** Until when the link opens, where it ends. */
  readonly until: Date | null
  readonly switchOff: string | null
}

export const dayOf = (at: Date, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at)

/** Nothing in it comes from a patient: the clinic's own name and phone, a colleague's own name, our words, and addresses. */
export function writeMail({ kind, locale, clinic, called, link, until, switchOff }: Wording) {
  const t = createTranslator({ locale, messages: mailMessages[locale], timeZone: clinic.timeZone })
  const values = {
    clinic: clinic.name,
    date: until === null ? '' : dayOf(until, locale, clinic.timeZone),
  }
  const foot = messageKinds[kind].to
  const number = helpLines(clinic.region).emergency
  return {
    subject: t(`${kind}.subject`, values),
    text: [
      t('hello', { isNamed: called === null ? 'no' : 'yes', name: called ?? '' }),
      t(`${kind}.body`, values),
      link,
      t(`${kind}.after`, values),
      `${t(`foot.${foot}`, { ...values, phone: clinic.phone, number })}\n${t('foot.notForYou')}`,
      ...(switchOff === null ? [] : [`${t('foot.off')}\n${switchOff}`]),
    ].join('\n\n'),
  }
}
