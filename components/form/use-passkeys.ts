import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const canUse = () => 'PublicKeyCredential' in window

/** Whether this browser can use passkeys; not on the server and not without a script, where nothing could ask for one. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, canUse, () => false)
