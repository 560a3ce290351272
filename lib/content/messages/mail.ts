import { spoken } from '@/lib/content/messages/spoken-by-mail'
import type { AsInEnglish } from './as-in-english'

/** The words of every e-mail. No page shows them, so no page carries them. */
export const { mail: mailMessages }: AsInEnglish<typeof spoken> = spoken
