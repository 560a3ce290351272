import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'

interface PaletteFieldProps {
  /** Of the list: each of its choices is called `<id>-<index>`. */
  readonly id: string
  readonly typed: string
  readonly at: number
  readonly count: number
  readonly onType: (words: string) => void
  readonly onMove: (at: number) => void
  readonly onEnter: () => void
}

/** The focus stays here while the keys go through the list. */
export function PaletteField({ id, typed, at, count, onType, onMove, onEnter }: PaletteFieldProps) {
  const t = useTranslations('goTo')
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = moved(event.key, at, count)
    if (next !== null) onMove(next)
    else if (event.key !== 'Enter') return
    // Held down it would go on from what it has just opened.
    else if (!event.repeat) onEnter()
    event.preventDefault()
  }
  return (
    <label>
      <span className="font-semibold">{t('field')}</span>
      {/* Without an id it is left out of what a page keeps for whoever is signed out by time. */}
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={count > 0 ? `${id}-${String(at)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={({ target }) => {
          onType(target.value)
        }}
        onKeyDown={press}
        className="control mt-1"
      />
    </label>
  )
}

/** Where a key leads in a list, around its ends; null where it leads nowhere. */
function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
