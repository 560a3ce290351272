import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { type Outcome, outcomeOf } from '@/lib/messages/delivery'
import type { Mail } from './mail'

const stepMs = 10_000
/** A server that answers each step at its slowest is left, before another process takes the e-mail for lost. */
const wholeMs = 60_000

export const hasMailServer = (): boolean => env().SMTP_URL !== undefined

/** To another machine nothing is said before the connection is encrypted. */
function transportTo(url: URL) {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const isEncrypted = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isEncrypted ? 465 : 587)),
    secure: isEncrypted,
    requireTLS: !isLocal,
    ignoreTLS: isLocal && !isEncrypted,
    ...(user ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs,
    dnsTimeout: stepMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Hands one e-mail to the mail server. What goes wrong comes back as a value: its words may hold the address. */
export async function sendMail(mail: Mail): Promise<Outcome> {
  const { SMTP_URL, MAIL_FROM = '' } = env()
  if (SMTP_URL === undefined) return { kind: 'not-now', problem: 'not-reached' }
  const transport = transportTo(new URL(SMTP_URL))
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<Outcome>((resolve) => {
    timer = setTimeout(resolve, wholeMs, { kind: 'not-now', problem: 'not-reached' } satisfies Outcome)
  })
  const sending = transport
    .sendMail({
      messageId: mail.messageId,
      from: { name: mail.fromName, address: MAIL_FROM },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      headers: headersOf(mail),
    })
    .then(
      (): Outcome => ({ kind: 'taken' }),
      (problem: unknown) => outcomeOf(problem as object),
    )
  try {
    return await Promise.race([sending, tooLong])
  } finally {
    clearTimeout(timer)
    transport.close()
  }
}

/** RFC 3834: no holiday reply is wanted. RFC 8058: a mailbox can switch it off at one press. */
const headersOf = ({ locale, switchOff }: Mail): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'Content-Language': locale,
  ...(switchOff === null
    ? {}
    : { 'List-Unsubscribe': `<${switchOff}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
})
