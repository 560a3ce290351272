import { spoken } from '@/lib/content/messages/spoken-in-records'
import type { AsInEnglish } from './as-in-english'

/** The words in which a patient reads everything that is kept about them. */
export const { record: recordMessages }: AsInEnglish<typeof spoken> = spoken
