import { emergencyReplies, type EmergencyReply } from './emergency-reply'
import { type Locale, locales } from './questionnaire'

/** What a button of a page of questions asks for on top of saving. Where a form names none, it goes on if it can. */
export type PageIntent =
  | { readonly kind: 'continue' | 'stop' | 'none' }
  /** What is open stays open; signs of an emergency only where that was asked once more. */
  | { readonly kind: 'skip'; readonly isSure: boolean }
  /** To the page before; null where there is none, or where what the form names is no page. */
  | { readonly kind: 'back'; readonly previous: string | null }
  /** The answer of the last form still holds. */
  | { readonly kind: 'same'; readonly field: string }
  | { readonly kind: 'language'; readonly locale: Locale }
  /** The interrupt was read. */
  | { readonly kind: 'acknowledge'; readonly advice: string }
  /** What a patient who was told to get help now says they do. */
  | { readonly kind: 'reply'; readonly advice: string; readonly reply: EmergencyReply }

/** What a form names as a page before it goes into an address, so it must look like the name of one. */
const pageName = /^[a-z0-9-]{1,60}$/

const plain = ['continue', 'stop'] as const

/** The button as it was sent, and what some of them name: `same:<field>`, `language-<locale>`, `reply:<reply>`. */
export function readIntent(form: Readonly<Record<'intent' | 'previous' | 'advice', string>>): PageIntent {
  const { intent, previous, advice } = form
  const kind = plain.find((each) => each === intent)
  if (kind) return { kind }
  if (intent === 'skip' || intent === 'skip-anyway') return { kind: 'skip', isSure: intent === 'skip-anyway' }
  if (intent === 'back') return { kind: 'back', previous: pageName.test(previous) ? previous : null }
  if (intent === 'acknowledge') return { kind: 'acknowledge', advice }
  if (intent.startsWith('same:')) return { kind: 'same', field: intent.slice('same:'.length) }
  const reply = readReply(intent)
  if (reply) return { kind: 'reply', advice, reply }
  const locale = locales.find((each) => intent === `language-${each}`)
  return locale ? { kind: 'language', locale } : { kind: 'none' }
}

/** Null where the button is no reply to an emergency. */
export const readReply = (intent: string): EmergencyReply | null =>
  emergencyReplies.find((each) => intent === `reply:${each}`) ?? null
