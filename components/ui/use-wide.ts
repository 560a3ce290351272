import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const isWide = () => window.matchMedia('(min-width: 40rem)').matches

/** Null on the server and until the page is alive. Nothing folds or opens by itself because a window is drawn wider. */
export const useWide = (): boolean | null => useSyncExternalStore<boolean | null>(never, isWide, () => null)
