'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { AutosaveReply } from '@/lib/forms/question-state'
import type { SaveState } from './save-status'

const pauseMs = 350
const firstRetryMs = 2000
const longestRetryMs = 30_000

interface AutosaveProps {
  readonly element: RefObject<HTMLFormElement | null>
  readonly autosave: (form: FormData) => Promise<AutosaveReply>
  readonly revision: number
  /** The last save before this page was opened, in words. */
  readonly savedAt: string
  readonly timeZone: string
}

/** Saves as answers are given, one request at a time, and keeps trying while there is no signal. */
export function useAutosave({ element, autosave, revision: readRevision, savedAt: readAt, timeZone }: AutosaveProps) {
  const router = useRouter()
  const [state, setState] = useState<SaveState>('idle')
  const [savedAt, setSavedAt] = useState(readAt)
  const [revision, setRevision] = useState(readRevision)
  const latest = useRef({
    revision: readRevision,
    isBusy: false,
    isDirty: false,
    isStopped: false,
    retryMs: firstRetryMs,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const run = useCallback(async (): Promise<void> => {
    const now = latest.current
    const form = element.current
    if (!form || now.isStopped) return
    if (now.isBusy) {
      now.isDirty = true
      return
    }
    now.isBusy = true
    now.isDirty = false
    setState('saving')
    const data = new FormData(form)
    data.set('revision', String(now.revision))
    const again = (delay: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void run(), delay)
    }
    try {
      const reply = await autosave(data)
      now.retryMs = firstRetryMs
      if (!reply.ok) {
        setState(reply.code === 'changed-elsewhere' ? 'elsewhere' : 'waiting')
        return
      }
      now.revision = reply.revision
      setRevision(reply.revision)
      setSavedAt(new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone }).format(new Date(reply.savedAt)))
      setState('saved')
      if (reply.isInterrupting) router.refresh()
    } catch {
      setState('waiting')
      again(now.retryMs)
      now.retryMs = Math.min(now.retryMs * 2, longestRetryMs)
    } finally {
      now.isBusy = false
      if (now.isDirty) again(0)
    }
  }, [autosave, element, router, timeZone])

  useEffect(() => {
    const now = latest.current
    now.isStopped = false
    const retry = () => {
      if (!now.isBusy) void run()
    }
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('online', retry)
      clearTimeout(timer.current)
    }
  }, [run])

  return {
    state,
    savedAt,
    revision: Math.max(revision, readRevision),
    schedule: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void run(), pauseMs)
    },
    /** The page is being sent whole, so nothing is left to save in passing. */
    stop: () => {
      clearTimeout(timer.current)
    },
  }
}
