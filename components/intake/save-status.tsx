import { useTranslations } from 'next-intl'

/**
 * `ended`: the session is over, and only the link helps. `waiting`: not saved, and being tried again. `elsewhere`:
 * another device saved first, and the page shows what changed. `unsent`: a button was pressed too, and has to be pressed
 * again, also once it is `saved-again`. `refused`: not saved, and trying does not help. Of a page that the server did
 * not know any more: `renewing`, `renewed`, `saved-renewed`, or `outdated` where it cannot load itself again.
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'saved-again' | 'saved-renewed' | 'partly' | Trouble

type Trouble = 'waiting' | 'unsent' | 'elsewhere' | 'ended' | 'refused' | 'renewing' | 'renewed' | 'outdated'

interface SaveStatusProps {
  readonly state: SaveState
  /** The time of the last save in words, such as "10:32". */
  readonly savedAt?: string
}

const quiet: readonly SaveState[] = ['idle', 'saving', 'saved', 'partly']

const done = 'M4 10.5 8.2 14.6 16 5.5'
const marks: Readonly<Partial<Record<SaveState, string>>> = {
  saving: 'M4 10h.1M10 10h.1M16 10h.1',
  saved: done,
  'saved-again': done,
  'saved-renewed': done,
}
const bang = 'M10 3v8.5M10 15.2v1.8'

/** Always in the page, so that a screen reader hears it change. */
export function SaveStatus({ state, savedAt = '' }: SaveStatusProps) {
  const t = useTranslations('intake')
  return (
    <p
      role="status"
      data-print="no"
      className={`flex min-h-[1.6em] items-start gap-2 text-small tabular-nums ${quiet.includes(state) ? 'text-muted' : 'font-semibold'}`}
    >
      {state === 'idle' ? null : (
        <>
          <svg viewBox="0 0 20 20" className="mt-[0.2em] size-[1em] flex-none" aria-hidden="true" fill="none">
            <path d={marks[state] ?? bang} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
          </svg>
          <span>{t(`save.${state}`, { time: savedAt })}</span>
        </>
      )}
    </p>
  )
}
