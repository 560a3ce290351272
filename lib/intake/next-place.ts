import type { FieldError } from '@/lib/result'
import type { PageIntent } from './page-intent'

/** What came of saving the page. */
interface Saved {
  readonly errors: Readonly<Record<string, FieldError>>
  /** The page that follows; null after the last. */
  readonly next: string | null
  /** The first field of the page that waits for an answer. */
  readonly open: string | null
  readonly isInterrupting: boolean
  /** Signs of an emergency would be left open: that is asked once more. */
  readonly isAskedAgain: boolean
  /** Where a tick by mistake is mended. */
  readonly sign: SignPlace | null
}

/** The page that asked a sign, and the field on it that waits for an answer. */
export interface SignPlace {
  readonly page: string
  readonly at: string | null
  /** The form as it is then. */
  readonly revision: number
}

/** Where the form stands. */
interface Standing {
  /** It was opened from the list of answers, to change one. */
  readonly isFromCheck: boolean
  /** A browser that scrolls to an interrupt, and fetches a page anew, by itself. */
  readonly hasScript: boolean
}

export type NextPlace =
  | { readonly kind: 'page'; readonly page: string }
  /** The patient's own page. */
  | { readonly kind: 'home' }
  /** The same page again, as it is saved; at a field of it. */
  | { readonly kind: 'here'; readonly at: string | null }
  /** The same page, at what to do now. */
  | { readonly kind: 'interrupt' }
  /** What to do now, which is where the form may end. */
  | { readonly kind: 'now' }
  /** A page whose answer was taken back: what the browser still holds of it does not count. */
  | ({ readonly kind: 'mend' } & SignPlace)
  /** The page is open and has only to be drawn anew. */
  | { readonly kind: 'draw-anew' }
  /** The page is open and must be fetched anew as a whole: its own words and direction change. */
  | { readonly kind: 'reload' }
  | { readonly kind: 'stay'; readonly errors: Saved['errors'] }
  /** The page stays open, and says what its answers are for; the first of them. */
  | { readonly kind: 'ask-again'; readonly at: string | null }

/** After the last page, and the place to which whoever came to change one answer goes back. */
export const checkPage = 'check'

/** Where a saved page leads. An interrupt stands before everything but the language and having read it. */
export function nextPlace(intent: PageIntent, saved: Saved, { isFromCheck, hasScript }: Standing): NextPlace {
  const onward: NextPlace = { kind: 'page', page: saved.next ?? checkPage }
  if (intent.kind === 'language') return hasScript ? { kind: 'reload' } : { kind: 'here', at: null }
  // A private answer does not stay on the screen. After any other the next sign that nobody looked at is in sight.
  if (intent.kind === 'acknowledge') return intent.advice === 'private' ? onward : { kind: 'here', at: saved.open }
  if (intent.kind === 'reply')
    return intent.reply === 'mistake' && saved.sign ? { kind: 'mend', ...saved.sign } : { kind: 'now' }
  if (saved.isInterrupting) return { kind: hasScript ? 'draw-anew' : 'interrupt' }
  if (intent.kind === 'same') return { kind: 'here', at: null }
  if (intent.kind === 'stop') return { kind: 'home' }
  if (intent.kind === 'back') return intent.previous ? { kind: 'page', page: intent.previous } : { kind: 'home' }
  if (saved.isAskedAgain) return { kind: 'ask-again', at: saved.open }
  if (Object.keys(saved.errors).length > 0) return { kind: 'stay', errors: saved.errors }
  return isFromCheck ? { kind: 'page', page: checkPage } : onward
}
