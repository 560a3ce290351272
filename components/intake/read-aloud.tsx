'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { VoiceMark } from '@/components/voice/voice-mark'

interface ReadAloudProps {
  readonly about: string
  readonly text: string
  /** Where the words are not in the page's language. */
  readonly lang: string | undefined
}

/** A mark at a question: the browser's own voice, silent until it is pressed. */
export function ReadAloud({ about, text, lang }: ReadAloudProps) {
  const t = useTranslations('intake')
  const locale = useLocale()
  const [isSpeaking, setIsSpeaking] = useState(false)
  useEffect(() => {
    if (!isSpeaking) return
    return () => {
      window.speechSynthesis.cancel()
    }
  }, [isSpeaking])

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
      onClick={() => {
        if (isSpeaking) setIsSpeaking(false)
        else speak()
      }}
      className="read-mark"
    >
      <VoiceMark isSpeaking={isSpeaking} />
    </button>
  )
}
