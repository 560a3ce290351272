'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { AwayWords } from '@/lib/web/away-page'
import { goBack, watchIdle } from './watch-idle'

interface IdleDialogProps {
  readonly who: string
  readonly minutes: number
  readonly title: string
  readonly body: string
  readonly goOn: string
  readonly awayTitle: string
  readonly awayBody: string
  readonly awayGoOn: string
}

/** Two minutes before somebody who does nothing is signed out: one press, and nothing has happened. */
export function IdleDialog({ who, minutes, title, body, goOn, awayTitle, awayBody, awayGoOn }: IdleDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const watch = useRef<ReturnType<typeof watchIdle>>(null)
  useEffect(() => {
    goBack(who)
    const away: AwayWords = { title: awayTitle, body: awayBody, goOn: awayGoOn }
    const begun = watchIdle({
      who,
      minutes,
      away,
      warn: () => {
        if (dialog.current && !dialog.current.open) dialog.current.showModal()
      },
      calm: () => dialog.current?.close(),
    })
    watch.current = begun
    return begun.end
  }, [who, minutes, awayTitle, awayBody, awayGoOn])
  const stay = () => watch.current?.goOn()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      aria-describedby="idle-body"
      onCancel={stay}
      className="m-auto max-w-[30rem] border border-ink bg-paper p-6 text-ink backdrop:bg-ink/60"
    >
      <h2 id="idle-title" className="mb-2 text-heading font-semibold">
        {title}
      </h2>
      <p id="idle-body" className="mb-4">
        {body}
      </p>
      <Button type="button" onClick={stay}>
        {goOn}
      </Button>
    </dialog>
  )
}
