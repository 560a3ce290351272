import type { Answers, Locale } from '@/lib/intake/questionnaire'

/** One invented person's way through a form, for the invented clinic. */
export interface Story {
  readonly answers: Answers
  /** The language it is answered in. */
  readonly locale: Locale
  /** How far the patient got; 'stopped' leaves a draft with its alert. */
  readonly ends: 'sent' | 'stopped'
  /** Someone would have to be called the same day. */
  readonly isPressing: boolean
}
