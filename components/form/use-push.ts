import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const canBeCalled = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** Whether this browser can be called; not on the server and not without a script, where nothing could be switched on. */
export const usePush = (): boolean => useSyncExternalStore(never, canBeCalled, () => false)
