import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const canSpeak = () => 'speechSynthesis' in window

/** Whether this browser can read aloud; no until the page is alive. */
export const useVoice = (): boolean => useSyncExternalStore(never, canSpeak, () => false)
