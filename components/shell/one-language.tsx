'use client'

import { useEffect } from 'react'

interface OneLanguageProps {
  /** What this page was drawn in. */
  readonly locale: string
}

/**
 * The router keeps the frame of the document when it changes pages. A clinic that has just stopped offering a language
 * would have its next page in English within a Spanish document: such a page is fetched anew as a whole.
 */
export function OneLanguage({ locale }: OneLanguageProps) {
  useEffect(() => {
    if (document.documentElement.lang !== locale) window.location.reload()
  }, [locale])
  return null
}
