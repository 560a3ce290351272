import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { SettingsFields } from './settings-fields'

interface NameAndPlaceProps extends Pick<SettingsFields, 'errorOf' | 'field'> {
  readonly timeZones: readonly string[]
  /** Stands in a list from which nothing was chosen yet. */
  readonly placeholder?: string
}

/** What a clinic is called, its number, and where it is. */
export function NameAndPlace({ errorOf, field, timeZones, placeholder }: NameAndPlaceProps) {
  const t = useTranslations('settings')
  return (
    <>
      <TextInput {...field('name')} label={t('name')} error={errorOf('name')} />
      <TextInput {...field('phone')} label={t('phone')} hint={t('phoneHint')} error={errorOf('phone')} width={20} />
      <Select
        {...field('region')}
        label={t('region')}
        hint={t('regionHint')}
        error={errorOf('region')}
        placeholder={placeholder}
        options={(['US', 'UK'] as const).map((value) => ({ value, label: t(`regions.${value}`) }))}
      />
      <Select
        {...field('timeZone')}
        label={t('timeZone')}
        error={errorOf('timeZone')}
        placeholder={placeholder}
        options={timeZones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
    </>
  )
}
