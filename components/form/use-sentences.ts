import { useTranslations } from 'next-intl'

export type Sentences = (code: string, values?: Readonly<Record<string, string | number>>) => string

/** Codes come from the server as text; a code without a sentence shows in the tests of the messages. */
export const useSentences = (of: 'refusals' | 'errors'): Sentences => useTranslations(of) as unknown as Sentences
