import { useTranslations } from 'next-intl'

/** `ended`: the session is over, and only the link helps. `waiting`: not saved, and being tried again. `elsewhere`: another device saved first, and the page shows what changed. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'partly' | 'waiting' | 'elsewhere' | 'ended'

interface SaveStatusProps {
  readonly state: SaveState
  /** The time of the last save in words, such as "10:32". */
  readonly savedAt?: string
}

const MARKS: Readonly<Record<Exclude<SaveState, 'idle'>, string>> = {
  saving: 'M4 10h.1M10 10h.1M16 10h.1',
  saved: 'M4 10.5 8.2 14.6 16 5.5',
  partly: 'M10 3v8.5M10 15.2v1.8',
  waiting: 'M10 3v8.5M10 15.2v1.8',
  elsewhere: 'M10 3v8.5M10 15.2v1.8',
  ended: 'M10 3v8.5M10 15.2v1.8',
}

/** Always in the page, so that a screen reader hears it change. */
export function SaveStatus({ state, savedAt = '' }: SaveStatusProps) {
  const t = useTranslations('intake')
  const isTrouble = state === 'waiting' || state === 'elsewhere' || state === 'ended'
  return (
    <p
      role="status"
      data-print="no"
      className={`flex min-h-[1.6em] items-start gap-2 text-small tabular-nums ${isTrouble ? 'font-semibold' : 'text-muted'}`}
    >
      {state === 'idle' ? null : (
        <>
          <svg viewBox="0 0 20 20" className="mt-[0.2em] size-[1em] flex-none" aria-hidden="true" fill="none">
            <path d={MARKS[state]} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
          </svg>
          {t(`save.${state}`, { time: savedAt })}
        </>
      )}
    </p>
  )
}
