import type { Locale } from '@/lib/intake/questionnaire'

/** What is sent to somebody, in words. */
interface Letter {
  /** The same each time the same one is tried, so that whoever takes it can tell that they have it already. */
  readonly messageId: string
  readonly fromName: string
  readonly to: string
  readonly locale: Locale
  readonly text: string
}

/** An e-mail as it is sent. */
export interface Mail extends Letter {
  readonly by: 'e-mail'
  readonly subject: string
  /** Where it can be switched off; null for what cannot be left out. */
  readonly switchOff: string | null
}

/** A text message as it is sent. */
export interface Text extends Letter {
  readonly by: 'text'
}
