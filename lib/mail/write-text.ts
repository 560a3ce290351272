import { createTranslator } from 'next-intl'
import { helpLines } from '@/lib/content/help-lines'
import { mailMessages } from '@/lib/content/messages/mail'
import { messageKinds, type PatientMessage } from '@/lib/messages/message'
import { dayOf, type Wording } from './write-mail'

/** Short, for it is read on a locked screen: the clinic's name, our words and a link. Why somebody comes is never in it. */
export function writeText({
  kind,
  locale,
  clinic,
  link,
  until,
}: Pick<Wording, 'locale' | 'clinic' | 'link' | 'until'> & { readonly kind: PatientMessage }): string {
  const t = createTranslator({ locale, messages: mailMessages[locale] })
  const { name, phone, region, timeZone } = clinic
  const date = until === null ? '' : dayOf(until, locale, timeZone)
  const number = helpLines(region).emergency
  const words = t(`${kind}.text`, { clinic: name, phone, link, date, number })
  return messageKinds[kind].isEssential ? words : `${words} ${t('foot.stop')}`
}
