'use client'

import { useLocale } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { renewPage } from '@/components/form/renew-page'
import { whyNotThrough } from '@/components/form/why-not-through'
import { allFields } from '@/lib/forms/form-data'
import type { AutosaveReply } from '@/lib/forms/question-state'
import { Autosaver, type Saved } from './autosaver'
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

const stoppedBy: Readonly<Record<string, SaveState>> = { 'changed-elsewhere': 'elsewhere', 'sign-in-needed': 'ended' }

/** What is known of the page's answers being saved. */
function useSaved({ savedAt: readAt, revision: readRevision, timeZone }: AutosaveProps) {
  const locale = useLocale()
  const [state, setState] = useState<SaveState>('idle')
  /** What the page holds is not at the clinic, for all that is known. */
  const [isUnheard, setUnheard] = useState(false)
  const [before, setBefore] = useState<'unsent' | 'renewed' | null>(null)
  const [savedAt, setSavedAt] = useState(readAt)
  const [revision, setRevision] = useState(readRevision)
  return {
    state: before ? (saidAfter[before][state] ?? state) : state,
    isUnheard,
    savedAt,
    revision,
    setState,
    setBefore,
    fail: (next: SaveState) => {
      setUnheard(true)
      setState(next)
    },
    take: (saved: Saved) => {
      setRevision(saved.revision)
      setSavedAt(new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(saved.savedAt)))
      setUnheard(false)
      setState(saved.isElsewhere ? 'elsewhere' : saved.isPartly ? 'partly' : 'saved')
    },
  }
}

/** What the page says about its answers being saved, and the revision that they are at. */
export function useAutosave(props: AutosaveProps) {
  const { element, autosave, revision: readRevision, isInterrupted, timeZone } = props
  const router = useRouter()
  const { setState, setBefore, fail, take, ...saved } = useSaved(props)
  const saver = useRef<Autosaver>(undefined)
  const interrupted = useRef(isInterrupted)

  useEffect(() => {
    interrupted.current = isInterrupted
  }, [isInterrupted])

  const renew = () => {
    const held = () => (element.current ? allFields(new FormData(element.current)) : {})
    fail(renewPage('answers', held) ? 'renewing' : 'outdated')
  }
  useEffect(() => {
    const read = () => element.current && new FormData(element.current)
    const made = new Autosaver(readRevision, read, sending(autosave), {
      ...listening(setState, fail, renew),
      onSaved: (reply) => {
        take(reply)
        // An interrupt appears, names one more sign, or goes because a slip was corrected; or another device answered here.
        if (reply.isInterrupting || interrupted.current || reply.isElsewhere) router.refresh()
      },
    })
    saver.current = made
    return watchPage(made)
    // A later revision of the same page reaches the saver through `resume`; a new saver would forget what it holds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [autosave, element, router, timeZone])

  /** The page says what came before, and is saved in passing as soon as that goes. */
  const saveAfter = (what: 'unsent' | 'renewed', state: SaveState) => {
    setBefore(what)
    fail(state)
    saver.current?.restart()
    saver.current?.schedule()
  }
  return {
    ...saved,
    revision: Math.max(saved.revision, readRevision),
    schedule: () => saver.current?.schedule(),
    stop: () => {
      setBefore(null)
      return saver.current?.stop() ?? Promise.resolve(readRevision)
    },
    restart: () => saver.current?.restart(),
    resume: () => saver.current?.resume(readRevision),
    renew,
    /** The page was sent whole and did not get through: its button has to be pressed again. */
    notSent: () => {
      saveAfter('unsent', 'waiting')
    },
    /** The page was loaded again, and holds what it held. */
    renewed: () => {
      saveAfter('renewed', 'renewed')
    },
  }
}

/** What is said in place of the plain words, after a button that has to be pressed again or a page that was renewed. */
const saidAfter: Readonly<Record<'unsent' | 'renewed', Readonly<Partial<Record<SaveState, SaveState>>>>> = {
  unsent: { saving: 'unsent', waiting: 'unsent', saved: 'saved-again' },
  renewed: { saving: 'renewed', saved: 'saved-renewed' },
}

const listening = (say: (state: SaveState) => void, fail: (state: SaveState) => void, renew: () => void) => ({
  onSaving: () => {
    say('saving')
  },
  onWaiting: () => {
    fail('waiting')
  },
  onStopped: (code: string) => {
    if (code === 'outdated') renew()
    else fail(stoppedBy[code] ?? 'refused')
  },
})

const sending =
  (autosave: AutosaveProps['autosave']) =>
  (form: FormData): Promise<AutosaveReply> =>
    autosave(form).catch((problem: unknown) => ({ ok: false, code: whyNotThrough(problem) }))

/** What waits goes out when the signal is back, and at the latest when the page is left. */
function watchPage(saver: Autosaver): () => void {
  const retry = () => {
    saver.retryNow()
  }
  const leave = () => {
    if (document.visibilityState === 'hidden') saver.flush()
  }
  window.addEventListener('online', retry)
  document.addEventListener('visibilitychange', leave)
  return () => {
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('online', retry)
    void saver.stop()
  }
}
