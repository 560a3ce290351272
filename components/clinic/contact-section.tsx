import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import { NameAndPlace } from './name-and-place'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

/** What the clinic is called, where it is, how long its links last and its records are kept. */
export function ContactSection({
  errorOf,
  field,
  timeZones,
}: SettingsFields & { readonly timeZones: readonly string[] }) {
  const t = useTranslations('settings')
  return (
    <SettingsSection title={t('contact')}>
      <NameAndPlace errorOf={errorOf} field={field} timeZones={timeZones} />
      <TextInput
        {...field('linkDays')}
        label={t('linkDays')}
        hint={t('linkDaysHint')}
        error={errorOf('linkDays')}
        inputMode="numeric"
        suffix={t('days')}
        width={4}
      />
      <TextInput
        {...field('recordYears')}
        label={t('recordYears')}
        hint={t('recordYearsHint')}
        error={errorOf('recordYears')}
        inputMode="numeric"
        suffix={t('years')}
        width={4}
      />
    </SettingsSection>
  )
}
