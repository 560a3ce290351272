import { useTranslations } from 'next-intl'

interface SoundSwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  /** The browser waits for a press before it lets a page be heard. */
  readonly isBlocked: boolean
}

export function SoundSwitch({ isOn, onSwitch, isBlocked }: SoundSwitchProps) {
  const t = useTranslations('worklist.sound')
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <label className="flex min-h-(--target) cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-(--accent)"
          checked={isOn}
          onChange={({ target }) => {
            onSwitch(target.checked)
          }}
        />
        {t('label')}
      </label>
      {isOn && isBlocked ? <strong>{t('blocked')}</strong> : null}
    </span>
  )
}
