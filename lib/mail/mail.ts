import type { Locale } from '@/lib/intake/questionnaire'

/** An e-mail as it is sent. */
export interface Mail {
  /** The same each time the same e-mail is tried, so that a mailbox can tell that it has it already. */
  readonly messageId: string
  readonly fromName: string
  readonly to: string
  readonly locale: Locale
  readonly subject: string
  readonly text: string
  /** Where it can be switched off; null for what cannot be left out. */
  readonly switchOff: string | null
}
