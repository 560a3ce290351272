import { useTranslations } from 'next-intl'
import type { Sentences } from '@/lib/forms/said'

/**
 * What the browser says by itself: that the server was not reached, and what a page of answers lacks. Whatever the server
 * refuses, it says in words. A code without a sentence shows in the tests of the messages.
 */
export const useSentences = (of: 'answerErrors' | 'obstacles'): Sentences => useTranslations(of) as unknown as Sentences
