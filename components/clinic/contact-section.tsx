import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

/** What the clinic is called, where it is and how long its links last. */
export function ContactSection({
  errorOf,
  field,
  timeZones,
}: SettingsFields & { readonly timeZones: readonly string[] }) {
  const t = useTranslations('settings')
  return (
    <SettingsSection title={t('contact')}>
      <TextInput {...field('name')} label={t('name')} error={errorOf('name')} />
      <TextInput {...field('phone')} label={t('phone')} hint={t('phoneHint')} error={errorOf('phone')} width={20} />
      <Select
        {...field('region')}
        label={t('region')}
        hint={t('regionHint')}
        error={errorOf('region')}
        options={(['US', 'UK'] as const).map((value) => ({ value, label: t(`regions.${value}`) }))}
      />
      <Select
        {...field('timeZone')}
        label={t('timeZone')}
        error={errorOf('timeZone')}
        options={timeZones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
      <TextInput
        {...field('linkDays')}
        label={t('linkDays')}
        error={errorOf('linkDays')}
        inputMode="numeric"
        suffix={t('days')}
        width={4}
      />
    </SettingsSection>
  )
}
