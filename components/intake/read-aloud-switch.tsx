import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { VoiceMark } from './voice-mark'

const never = () => () => undefined
const canSpeak = () => 'speechSynthesis' in window

interface ReadAloudSwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** One for the page: with it each question has a mark that reads it out. Where there is no voice, there is none. */
export function ReadAloudSwitch({ isOn, onSwitch }: ReadAloudSwitchProps) {
  const t = useTranslations('intake')
  const isOffered = useSyncExternalStore(never, canSpeak, () => false)
  if (!isOffered) return null
  return (
    <div data-print="no" className="-mt-2 mb-4">
      <button
        type="button"
        aria-pressed={isOn}
        onClick={() => {
          onSwitch(!isOn)
        }}
        className="read-switch"
      >
        <VoiceMark />
        <span>{t('readAloud')}</span>
      </button>
    </div>
  )
}
