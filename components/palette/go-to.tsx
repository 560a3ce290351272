'use client'

import { useTranslations } from 'next-intl'
import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMounted } from '@/components/ui/use-mounted'
import type { Place } from './choices'
import type { PaletteProps } from './palette'

/** On a Mac Ctrl+K is an editing key. */
const isAsked = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent) =>
  (/^Mac/.test(navigator.platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey) &&
  key.toLowerCase() === 'k' &&
  !altKey &&
  !shiftKey &&
  !isComposing

/** The button and the key; all the rest is fetched when it is asked for. */
export function GoTo({ places }: { readonly places: readonly Place[] }) {
  const t = useTranslations('goTo')
  const isMounted = useMounted()
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null)
  // How often it was asked for, and which of them was closed last: asked for again in one breath it is another one.
  const [asked, setAsked] = useState(0)
  const [closed, setClosed] = useState(0)
  const [isMissing, setMissing] = useState(false)
  const open = useCallback(() => {
    import('./palette').then(
      (loaded) => {
        setMissing(false)
        setAsked((times) => times + 1)
        setPalette(() => loaded.Palette)
      },
      () => {
        setMissing(true)
      },
    )
  }, [])
  // With the page itself, and no moment after it: whoever goes on by keys is faster than what waits to be painted.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isAsked(event) || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [open])
  return (
    <div className="flex flex-wrap items-center justify-end">
      <span role="status">{isMissing ? t('notLoaded') : null}</span>
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className={isMounted ? '' : 'invisible'}
        onClick={open}
      >
        {t('open')}
      </Button>
      {Palette && asked !== closed ? (
        <Palette
          key={asked}
          places={places}
          onClose={() => {
            setClosed(asked)
          }}
        />
      ) : null}
    </div>
  )
}
