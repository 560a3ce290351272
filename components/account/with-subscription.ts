import type { FormAction } from '@/components/form/use-action-form'
import { emptyForm } from '@/lib/forms/form-state'
import { callWorkerScope } from '@/lib/web/called'

interface Subscribed {
  readonly endpoint: string
  readonly keys: Readonly<Record<string, string>>
}

/** What stands in the way in this browser. */
type Obstacle = 'denied' | 'givenUp' | 'failed'

interface Ways {
  /** What the browser is told, so that nobody but this Keel can call it. */
  readonly serverKey: string
  /** Sends where it is reached. */
  readonly send: FormAction
  readonly said: Readonly<Record<Obstacle, string>>
}

/** Asks whoever sits there, at their press, and then has the browser's own push service give it an address. */
export const withSubscription =
  ({ serverKey, send, said }: Ways): FormAction =>
  async (state, form) => {
    // At once: a browser asks only while the press is fresh.
    const permission = await Notification.requestPermission()
    const subscribed = permission === 'granted' ? await subscribe(serverKey) : obstacleOf(permission)
    if (typeof subscribed === 'string') return { ...emptyForm, code: 'device-not-added', problem: said[subscribed] }
    const { endpoint, keys } = subscribed
    for (const [name, value] of Object.entries({ endpoint, ...keys })) form.set(name, value)
    return send(state, form)
  }

const obstacleOf = (permission: NotificationPermission): Obstacle => (permission === 'denied' ? 'denied' : 'givenUp')

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))

/** Not `ready`, which waits for ever in a page that was come to from another one without being loaded. */
const running = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
  new Promise<void>((resolve, reject) => {
    const worker = active ?? waiting ?? installing
    const look = () => {
      if (worker?.state === 'activated') resolve()
      if (!worker || worker.state === 'redundant') reject(new Error('the worker does not run'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })

async function subscribe(serverKey: string): Promise<Subscribed | Obstacle> {
  try {
    const registration = await navigator.serviceWorker.register('/api/call-worker', { scope: callWorkerScope })
    await running(registration)
    const { pushManager } = registration
    const wish = { userVisibleOnly: true, applicationServerKey: bytesOf(serverKey) }
    const subscription = await pushManager.subscribe(wish).catch(async () => {
      // It may have one already, by an earlier key, which stands in the way.
      await (await pushManager.getSubscription())?.unsubscribe()
      return pushManager.subscribe(wish)
    })
    const { endpoint = '', keys = {} } = subscription.toJSON()
    return { endpoint, keys }
  } catch {
    return 'failed'
  }
}
