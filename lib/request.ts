import { AsyncLocalStorage } from 'node:async_hooks'

// Next bundles pages and route handlers apart, and the launcher is in no bundle: all find it in one place.
const holder = globalThis as { keelRequests?: AsyncLocalStorage<string> }

const requests = (): AsyncLocalStorage<string> => (holder.keelRequests ??= new AsyncLocalStorage())

/** The request that all this is done for, by the id that its reply carries; null for what is done for nobody's. */
export const currentRequest = (): string | null => requests().getStore() ?? null

/** For another request than the current one: a job is done for the one that asked for it. */
export const onBehalfOf = <Value>(requestId: string | null, work: () => Value): Value =>
  requestId === null ? requests().exit(work) : requests().run(requestId, work)
