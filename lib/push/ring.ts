import 'server-only'
import webPush from 'web-push'
import { isPushService, type RingOutcome, ringOutcomeOf, type Subscription } from '@/lib/clinics/push-device'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { pushKeys } from './push-keys'

const patienceMs = 5000

/** One at a time waits for a device that is off: a later call takes the place of an earlier one. */
const topic = 'keel-call'

export interface Ring {
  readonly deviceId: string
  readonly subscription: Subscription
  /** By which the device tells that it heard of the call already. It is all that is said. */
  readonly call: string
  readonly seconds: number
}

/** Null where nothing can be encrypted for it: its key is none. */
function requestFor({ subscription, call, seconds }: Ring) {
  const vapidDetails = pushKeys()
  if (!vapidDetails) return null
  const { endpoint, ...keys } = subscription
  const urgency = 'high' as const
  try {
    return webPush.generateRequestDetails({ endpoint, keys }, call, { vapidDetails, TTL: seconds, urgency, topic })
  } catch {
    return null
  }
}

/** Length and body are the sender's own to say. */
const headersFrom = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (name === 'Content-Length' ? [] : [[name, String(value)]])),
  )

/**
 * Calls one device through its browser's push service. What goes wrong comes back as a value: the words of an error may hold
 * the address, which is said nowhere.
 */
export async function ring(wish: Ring): Promise<RingOutcome> {
  const { endpoint } = wish.subscription
  if (!isPushService(endpoint, env().PUSH_SERVICE_URL)) return 'gone'
  const request = requestFor(wish)
  if (!request) return 'gone'
  const { headers, body, method } = request
  const signal = AbortSignal.timeout(patienceMs)
  const asking = { method, headers: headersFrom(headers), body: new Uint8Array(body), signal } as const
  try {
    const answer = await fetch(endpoint, { ...asking, redirect: 'manual', cache: 'no-store' })
    await answer.body?.cancel()
    const outcome = ringOutcomeOf(answer.status)
    if (outcome === 'refused')
      log.error({ device: wish.deviceId, status: answer.status }, 'a push service refuses a call')
    return outcome
  } catch {
    return 'not-now'
  }
}
