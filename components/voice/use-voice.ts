import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const canSpeak = () => 'speechSynthesis' in window

const notKnown = () => null

/**
 * Whether this browser can read aloud; null until the page is alive. Nearly every one can: until then what would speak
 * keeps its place unseen, lest a press on what is below it misses.
 */
export const useVoice = (): boolean | null => useSyncExternalStore<boolean | null>(never, canSpeak, notKnown)
