import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import type { SettingsFields } from './settings-fields'
import { SettingsSection } from './settings-section'

/** Whether what is closed under supervision is read by another, and how soon. */
export function CountersignSection({ field, errorOf }: Pick<SettingsFields, 'field' | 'errorOf'>) {
  const t = useTranslations('settings')
  return (
    <SettingsSection title={t('countersign.title')} hint={t('countersign.hint')}>
      <TextInput
        {...field('countersignDays')}
        label={t('countersign.days')}
        hint={t('countersign.daysHint')}
        error={errorOf('countersignDays')}
        inputMode="numeric"
        suffix={t('unit.workingDays')}
        width={4}
      />
    </SettingsSection>
  )
}
