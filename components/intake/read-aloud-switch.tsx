import { useTranslations } from 'next-intl'
import { useVoice } from '@/components/voice/use-voice'
import { VoiceMark } from '@/components/voice/voice-mark'

interface ReadAloudSwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** One for the page: with it each question has a mark that reads it out. Where there is no voice, there is none. */
export function ReadAloudSwitch({ isOn, onSwitch }: ReadAloudSwitchProps) {
  const t = useTranslations('intake')
  const voice = useVoice()
  if (voice === false) return null
  return (
    <div data-print="no" className={`-mt-2 mb-4 ${voice ? '' : 'invisible noscript:hidden'}`}>
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
