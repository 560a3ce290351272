import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import type { SettingsFields } from './settings-fields'
import { SettingsSection } from './settings-section'
import { TierAmounts } from './tier-amounts'

/** How the clinic goes on trying somebody who does not answer, and when it may stop. */
export function ReachingSections({ errorOf, field }: SettingsFields) {
  const t = useTranslations('settings')
  const amount = (part: 'tries' | 'hours') => (
    <TextInput
      {...field(`notReached_${part}`)}
      label={t(`notReached.${part}`)}
      error={errorOf(`notReached_${part}`)}
      inputMode="numeric"
      suffix={t(`unit.${part}`)}
      width={4}
    />
  )
  return (
    <>
      <SettingsSection title={t('callAgain')} hint={t('callAgainHint')}>
        <TierAmounts errorOf={errorOf} field={field} name="callAgain" />
      </SettingsSection>
      <SettingsSection title={t('notReached.title')} hint={t('notReached.hint')}>
        {amount('tries')}
        {amount('hours')}
      </SettingsSection>
    </>
  )
}
