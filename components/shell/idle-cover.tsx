'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-look'
import type { Standing } from '@/lib/web/idle'
import { watchShared } from './watch-shared'

interface IdleCoverProps {
  readonly door: string
  readonly isTold: boolean
  readonly warning: { readonly title: string; readonly body: string; readonly goOn: string }
  readonly cover: { readonly title: string; readonly body: string; readonly unsent: string; readonly goOn: string }
  /** Whom to call: the numbers of the page are under the cover. */
  readonly call: ReactNode
}

/** Asks whether somebody is still here, and then hides the page from whoever comes next. */
export function IdleCover({ door, isTold, warning, cover, call }: IdleCoverProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [standing, setStanding] = useState<Standing>('awake')
  const [isUnsent, setUnsent] = useState(false)
  useEffect(() => {
    const say = (now: Standing, unsent: boolean) => {
      setStanding(now)
      setUnsent(unsent)
    }
    return watchShared({ door, isTold, say })
  }, [door, isTold])
  useEffect(() => {
    showAs(standing, dialog.current)
  }, [standing])
  const isOver = standing === 'over'
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      aria-describedby="idle-body"
      // Escape answers the question, and takes away no cover.
      onClose={() => {
        showAs(standing, dialog.current)
      }}
      className={
        isOver
          ? 'm-0 size-full max-h-none max-w-none border-0 bg-paper p-6 text-ink sm:p-16'
          : 'm-auto max-w-[30rem] border border-ink bg-paper p-6 text-ink backdrop:bg-ink/60'
      }
    >
      <div className="mx-auto max-w-[30rem]">
        <h2 id="idle-title" className="mb-2 text-heading font-bold">
          {isOver ? cover.title : warning.title}
        </h2>
        <p id="idle-body" className="mb-4">
          {isOver ? cover.body : warning.body}
        </p>
        {isOver ? (
          <>
            {isUnsent ? <p className="mb-4 font-semibold">{cover.unsent}</p> : null}
            <p className="mb-6">{call}</p>
            {isUnsent ? null : (
              <a href={door} className={buttonClass('primary')}>
                {cover.goOn}
              </a>
            )}
          </>
        ) : (
          // A press anywhere is somebody who is here.
          <Button>{warning.goOn}</Button>
        )}
      </div>
    </dialog>
  )
}

function showAs(standing: Standing, dialog: HTMLDialogElement | null): void {
  if (!dialog) return
  if (standing === 'awake') dialog.close()
  else if (!dialog.open) dialog.showModal()
}
