'use client'

import { useDeferredValue, useMemo } from 'react'
import { type BlockWords, readText } from '@/lib/handouts/blocks'
import { readingOf } from '@/lib/handouts/hard-to-read'
import { placesOf } from '@/lib/handouts/places-in-text'
import type { Locale } from '@/lib/intake/questionnaire'

interface ReadAs {
  readonly locale: Locale
  readonly blocks: BlockWords
  readonly knownWords: readonly string[]
}

/** What is made of a text as it is typed; whoever types is not kept waiting for it. */
export function useDraftReading(text: string, { locale, blocks, knownWords }: ReadAs) {
  const typed = useDeferredValue(text)
  const read = useMemo(() => readText(typed, blocks), [typed, blocks])
  const reading = useMemo(() => readingOf(read.body, locale, knownWords), [read.body, locale, knownWords])
  const places = useMemo(
    () =>
      placesOf(
        typed,
        reading.hardest.map(({ sentence }) => sentence),
      ),
    [typed, reading],
  )
  return { ...read, typed, reading, places }
}

export type DraftReading = ReturnType<typeof useDraftReading>
