import { useTranslations } from 'next-intl'
import { PickRow } from '@/components/ui/pick-row'
import { TextInput } from '@/components/ui/text-input'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

/** How its own people sign in. */
export function SignInSection({ valueOf, field, errorOf }: SettingsFields) {
  const t = useTranslations('settings')
  return (
    <SettingsSection title={t('signingIn')} hint={t('requiresCodeHint')}>
      <div className="pick-list">
        <PickRow
          type="checkbox"
          id="requiresCode"
          name="requiresCode"
          value="yes"
          label={t('requiresCode')}
          defaultChecked={valueOf('requiresCode') === 'yes'}
        />
      </div>
      <TextInput
        {...field('idleMinutes')}
        label={t('idleMinutes')}
        hint={t('idleMinutesHint')}
        error={errorOf('idleMinutes')}
        inputMode="numeric"
        suffix={t('minutes')}
        width={4}
      />
    </SettingsSection>
  )
}
