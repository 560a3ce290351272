import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and until the page is alive: for what would do nothing without JavaScript. */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
