'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'

interface ReadAloudProps {
  readonly about: string
  readonly text: string
  /** Where the words are not in the page's language. */
  readonly lang: string | undefined
}

const never = () => () => undefined
const canSpeak = () => 'speechSynthesis' in window

/** The browser's own voice, silent until it is asked. Where there is none, there is no button. */
export function ReadAloud({ about, text, lang }: ReadAloudProps) {
  const t = useTranslations('intake')
  const locale = useLocale()
  const isOffered = useSyncExternalStore(never, canSpeak, () => false)
  const [isSpeaking, setIsSpeaking] = useState(false)
  useEffect(() => {
    if (!isSpeaking) return
    return () => {
      window.speechSynthesis.cancel()
    }
  }, [isSpeaking])
  if (!isOffered) return null

  const speak = () => {
    const words = new SpeechSynthesisUtterance(text)
    words.lang = lang ?? locale
    words.rate = 0.95
    words.onend = words.onerror = () => {
      setIsSpeaking(false)
    }
    window.speechSynthesis.cancel()
    window.speechSynthesis.speak(words)
    setIsSpeaking(true)
  }
  return (
    <button
      type="button"
      data-print="no"
      aria-label={isSpeaking ? t('readAloudStop') : t('readAloudAbout', { question: about })}
      onClick={
        isSpeaking
          ? () => {
              setIsSpeaking(false)
            }
          : speak
      }
      className="mt-2 inline-flex min-h-11 cursor-pointer items-center gap-2 text-small text-accent underline-offset-4 hover:underline"
    >
      <svg viewBox="0 0 20 20" className="size-[1.1em] flex-none" aria-hidden="true" fill="currentColor">
        {isSpeaking ? (
          <path d="M4 4h12v12H4z" />
        ) : (
          <path d="M3 7.5h3.2L11 3.4v13.2L6.2 12.5H3zM13 6.2a5 5 0 0 1 0 7.6v-1.9a3 3 0 0 0 0-3.8z" />
        )}
      </svg>
      {isSpeaking ? t('readAloudStop') : t('readAloud')}
    </button>
  )
}
