import { spoken } from '@/lib/content/messages/spoken-on-pages'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import clinic from './en/clinic.json'
import type { AsInEnglish } from './as-in-english'
import { recordMessages } from './record'

/** A sentence that a language lacks is a mistake of the compiler's. */
const { ui, errors, patient, problem }: AsInEnglish<typeof spoken> = spoken

const onPages = (locale: Locale) => ({ ...ui[locale], ...errors[locale], ...patient[locale], ...problem[locale] })

/** What a patient may see, in every language. */
export const messages = Object.fromEntries(locales.map((locale) => [locale, onPages(locale)])) as Readonly<
  Record<Locale, ReturnType<typeof onPages>>
>

/** What the log says of a patient is said to them, too, on paper. */
const { by, seen } = recordMessages.en.recordPaper
const audit = { ...clinic.audit, by, said: { ...clinic.audit.said, ...seen } }

/** Clinicians are spoken to in English. */
export const clinicMessages = { ...messages.en, ...clinic, audit } as const
export type Messages = typeof clinicMessages
