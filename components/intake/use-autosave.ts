'use client'

import { useLocale } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { AutosaveReply } from '@/lib/forms/question-state'
import { Autosaver } from './autosaver'
import type { SaveState } from './save-status'

interface AutosaveProps {
  readonly element: RefObject<HTMLFormElement | null>
  readonly autosave: (form: FormData) => Promise<AutosaveReply>
  readonly revision: number
  /** Whether the page shows an interrupt now. */
  readonly isInterrupted: boolean
  /** The last save before this page was opened, in words. */
  readonly savedAt: string
  readonly timeZone: string
}

/** What the page says about its answers being saved, and the revision that they are at. */
export function useAutosave({ element, autosave, revision: readRevision, isInterrupted, ...read }: AutosaveProps) {
  const { savedAt: readAt, timeZone } = read
  const router = useRouter()
  const locale = useLocale()
  const [state, setState] = useState<SaveState>('idle')
  const [savedAt, setSavedAt] = useState(readAt)
  const [revision, setRevision] = useState(readRevision)
  const saver = useRef<Autosaver>(undefined)
  const interrupted = useRef(isInterrupted)

  useEffect(() => {
    interrupted.current = isInterrupted
  }, [isInterrupted])

  useEffect(() => {
    const made = new Autosaver(readRevision, () => element.current && new FormData(element.current), autosave, {
      onSaving: () => {
        setState('saving')
      },
      onWaiting: () => {
        setState('waiting')
      },
      onSignedOut: () => {
        setState('ended')
      },
      onConflict: () => {
        setState('elsewhere')
      },
      onSaved: (saved) => {
        setRevision(saved.revision)
        setSavedAt(new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(saved.savedAt)))
        setState(saved.isPartly ? 'partly' : 'saved')
        // An interrupt appears, names one more sign, or goes because a slip was corrected.
        if (saved.isInterrupting || interrupted.current) router.refresh()
      },
    })
    saver.current = made
    const retry = () => {
      made.retryNow()
    }
    const leave = () => {
      if (document.visibilityState === 'hidden') made.flush()
    }
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', retry)
      made.stop()
    }
    // A later revision of the same page reaches the saver through `resume`; a new saver would forget what it holds.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [autosave, element, locale, router, timeZone])

  useEffect(() => {
    saver.current?.resume(readRevision)
  }, [readRevision])

  return {
    state,
    savedAt,
    revision: Math.max(revision, readRevision),
    schedule: () => saver.current?.schedule(),
    stop: () => saver.current?.stop(),
    resume: () => saver.current?.resume(readRevision),
  }
}
