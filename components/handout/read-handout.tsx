'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useVoice } from '@/components/voice/use-voice'
import { VoiceMark } from '@/components/voice/voice-mark'
import { type SpokenPart, spokenParts } from './spoken-parts'

const isRead = 'is-read'

/** The text that it stands over, in the browser's own voice, a part after the other. Stopped, it knows where to go on. */
export function ReadHandout() {
  const t = useTranslations('handout.aloud')
  const controls = useRef<HTMLDivElement>(null)
  const place = useRef(0)
  const [state, setState] = useState<'silent' | 'reading' | 'stopped'>('silent')
  useReading(controls, { isReading: state === 'reading', place, onEnd: setState })
  const voice = useVoice()
  if (voice === false) return null
  const isReading = state === 'reading'
  return (
    <div
      ref={controls}
      data-print="no"
      className={`mb-4 flex flex-wrap gap-2 ${voice ? '' : 'invisible noscript:hidden'}`}
    >
      <button
        type="button"
        className="read-switch"
        onClick={() => {
          setState(isReading ? 'stopped' : 'reading')
        }}
      >
        <VoiceMark isSpeaking={isReading} />
        <span>{isReading ? t('stop') : state === 'stopped' ? t('goOn') : t('read')}</span>
      </button>
      {state === 'stopped' ? (
        <button
          type="button"
          className="read-switch"
          onClick={() => {
            place.current = 0
            setState('reading')
          }}
        >
          {t('again')}
        </button>
      ) : null}
    </div>
  )
}

interface Reading {
  readonly isReading: boolean
  /** The part that is read, or is read next. */
  readonly place: RefObject<number>
  readonly onEnd: (state: 'silent') => void
}

/** What is read is marked and brought into view; a list that is closed is opened for it. */
function useReading(over: RefObject<HTMLElement | null>, { isReading, place, onEnd }: Reading) {
  useEffect(() => {
    const whole = over.current?.nextElementSibling
    if (!isReading || !(whole instanceof HTMLElement)) return
    const parts = spokenParts(whole)
    const voice = window.speechSynthesis
    let isOver = false
    const mark = (part: SpokenPart | undefined) => {
      whole.querySelector(`.${isRead}`)?.classList.remove(isRead)
      part?.element.closest('details')?.setAttribute('open', '')
      part?.element.classList.add(isRead)
      part?.element.scrollIntoView({ block: 'nearest' })
    }
    const read = () => {
      const part = parts[place.current]
      mark(part)
      if (!part) {
        place.current = 0
        onEnd('silent')
        return
      }
      const words = new SpeechSynthesisUtterance(part.text)
      words.lang = part.lang
      words.rate = 0.95
      words.onend = () => {
        if (isOver) return
        place.current += 1
        read()
      }
      words.onerror = () => {
        if (!isOver) onEnd('silent')
      }
      voice.speak(words)
    }
    voice.cancel()
    read()
    return () => {
      isOver = true
      voice.cancel()
      mark(undefined)
    }
  }, [isReading, over, place, onEnd])
}
