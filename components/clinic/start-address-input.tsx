import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import type { SettingsFields } from './settings-fields'

/** Where the clinic's start page is; empty where it has none. */
export function StartAddressInput({ errorOf, field }: Pick<SettingsFields, 'errorOf' | 'field'>) {
  const t = useTranslations('settings')
  return (
    <TextInput
      {...field('startAddress')}
      label={t('startAddress')}
      hint={t('startAddressHint')}
      error={errorOf('startAddress')}
      maxLength={40}
      autoCapitalize="none"
      spellCheck={false}
      width={20}
    />
  )
}
