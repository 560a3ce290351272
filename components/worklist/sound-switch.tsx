import { useTranslations } from 'next-intl'
import { Switch } from '@/components/ui/switch'

interface SoundSwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  /** The browser waits for a press before it lets a page be heard. */
  readonly isBlocked: boolean
}

export function SoundSwitch({ isOn, onSwitch, isBlocked }: SoundSwitchProps) {
  const t = useTranslations('worklist.sound')
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Switch {...{ isOn, onSwitch }}>{t('label')}</Switch>
      {isOn && isBlocked ? <strong>{t('blocked')}</strong> : null}
    </span>
  )
}
