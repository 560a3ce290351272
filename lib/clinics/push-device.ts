import { z } from 'zod'

/** What was done about a device that is called: for the audit log. */
export const deviceChanges = ['added', 'removed', 'moved', 'gone'] as const

/** More than anybody carries. */
export const mostDevices = 5

/** As its browser hands it over: an address at the browser's push service, and two keys to encrypt for it alone. */
export const subscriptionSchema = z.object({
  endpoint: z.string().max(1000),
  /** An uncompressed point, and 16 bytes. */
  p256dh: z.string().regex(/^B[\w-]{86}$/),
  auth: z.string().regex(/^[\w-]{22}$/),
})
export type Subscription = z.infer<typeof subscriptionSchema>

/** Of the browsers that there are. Any other address would let whoever adds a device have Keel ask it. */
const services = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[\w-]+\.push\.apple\.com$/,
  /^[\w-]+\.notify\.windows\.com$/,
] as const

/** Whether Keel may speak to it: a push service of a browser, or the one that this Keel was set up with. */
export function isPushService(endpoint: string, own?: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, host, hostname, origin, username, password } = new URL(endpoint)
  if (username !== '' || password !== '') return false
  if (own !== undefined && origin === new URL(own).origin) return true
  return protocol === 'https:' && host === hostname && services.some((service) => service.test(hostname))
}

/** What became of a call at the push service. */
export const ringOutcomes = ['taken', 'gone', 'refused', 'not-now'] as const
export type RingOutcome = (typeof ringOutcomes)[number]

/** RFC 8030: an address that ended says so for good. A redirect is followed nowhere, and so refused. */
export function ringOutcomeOf(status: number): RingOutcome {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 404 || status === 410) return 'gone'
  return status === 408 || status === 429 || status >= 500 ? 'not-now' : 'refused'
}

/** Seconds for which a call may still be heard: then the next person is called. None where that is over. */
export function secondsLeft(calledAt: Date, now: Date, answerMs: number): number | null {
  const left = Math.floor((calledAt.getTime() + answerMs - now.getTime()) / 1000)
  return left > 0 ? left : null
}
