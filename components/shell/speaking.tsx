'use client'
import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import type { Locale } from '@/lib/intake/questionnaire'

interface SpeakingProps {
  readonly locale: Locale
  /** Sentences by their names, as JSON. */
  readonly words: string
  readonly children: ReactNode
}

/** What is within speaks by these words. */
export function Speaking({ locale, words, children }: SpeakingProps) {
  const messages = useMemo(() => JSON.parse(words) as AbstractIntlMessages, [words])
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  )
}
