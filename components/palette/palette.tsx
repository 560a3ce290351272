import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ChoiceList } from './choice-list'
import { type Choice, matching, type Place, searches } from './choices'
import { pageActs } from './page-acts'
import { PaletteField } from './palette-field'
import { useViews } from './use-views'

export interface PaletteProps {
  readonly places: readonly Place[]
  readonly onClose: () => void
}

/** One field over everything that leads somewhere from here. What is typed goes nowhere before a search is chosen. */
export function Palette({ places, onClose }: PaletteProps) {
  const t = useTranslations('goTo')
  const router = useRouter()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [acts] = useState(pageActs)
  const views = useViews(places)
  const [{ typed, at }, setPlace] = useState({ typed: '', at: 0 })
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const choices: readonly Choice[] = [
    ...matching([...acts, ...places, ...views], typed),
    ...searches(places, typed, (place, words) => t(place, { words })),
  ]
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    // The focus goes back first, and on from there.
    dialog.current?.close()
    untilLetGo()
    if ('href' in choice) router.push(choice.href)
    else leadTo(choice.control)
  }
  return (
    <dialog
      ref={dialog}
      aria-label={t('open')}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
        // The same key closes it, lest the browser takes what is typed next.
        event.preventDefault()
        dialog.current?.close()
      }}
      className="mx-auto mt-[8dvh] mb-auto max-h-[84dvh] w-[min(36rem,100%-2rem)] border-2 border-ink bg-paper p-4 text-ink backdrop:bg-ink/40"
    >
      <PaletteField
        {...{ id, typed, at, count: choices.length }}
        onMove={(to) => {
          setPlace({ typed, at: to })
        }}
        onType={(words) => {
          setPlace({ typed: words, at: 0 })
        }}
        onEnter={() => {
          choose(choices[at])
        }}
      />
      <ChoiceList {...{ id, choices, at, choose }} />
      <div className="mt-2 flex items-center justify-between gap-3">
        <p role="status" className="text-small text-muted">
          {t('count', { count: choices.length })}
        </p>
        <Button variant="quiet" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
    </dialog>
  )
}

function leadTo(control: HTMLElement): void {
  control.focus({ preventScroll: true })
  control.scrollIntoView({ block: 'center' })
}

/** The key that chose presses nothing more, as long as it is held down, where the focus has gone. */
function untilLetGo(): void {
  const stop = (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault()
  }
  const end = () => {
    document.removeEventListener('keydown', stop, true)
  }
  document.addEventListener('keydown', stop, true)
  document.addEventListener('keyup', end, { once: true })
}
